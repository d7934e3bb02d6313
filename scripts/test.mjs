import { runProject } from './bootstrap.mjs'

await runProject('scripts/test/main.ts')
