import { spawn } from 'node:child_process'
import { join } from 'node:path'

import { diskFull, isDiskFull, sentence } from './sentence.ts'

/** Runs a tool of node_modules quietly; shows what it said only when it fails. */
export function runTool(input: {
  tool: string
  args: string[]
  env?: Record<string, string>
}): Promise<void> {
  const env = { ...process.env, ...input.env }
  const child = spawn(join('node_modules', '.bin', input.tool), input.args, {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => {
      if (code === 0) return resolve()
      if (isDiskFull(new Error(said))) return reject(sentence(diskFull))
      reject(sentence(`${input.tool} ${input.args.join(' ')} failed:\n${said.trim()}`))
    })
  })
}
