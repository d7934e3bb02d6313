import { defineConfig } from 'prisma/config'

// `prisma generate` never runs the schema engine, but it refuses to start without the binary, which
// it would download. Any executable satisfies it; migrations run through the WebAssembly engine.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath

export default defineConfig({
  schema: 'prisma/schema',
  migrations: { path: 'prisma/migrations' },
})
