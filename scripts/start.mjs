import { runProject } from './bootstrap.mjs'

await runProject('scripts/start/main.ts')
