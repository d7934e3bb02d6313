import { spawn } from 'node:child_process'
import { join } from 'node:path'

/** Runs a tool of node_modules with this very Node. Output comes back whole, for it is shown only on failure. */
export function command({
  root,
  script,
  args,
  env = {},
}: {
  root: string
  script: string
  args: string[]
  env?: Record<string, string>
}): Promise<{ code: number; output: string; errors: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'node_modules', script), ...args], {
      cwd: root,
      env: { ...process.env, ...env, FORCE_COLOR: '0', NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    let errors = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text))
    child.once('error', reject)
    child.once('close', (code) => resolve({ code: code ?? 1, output, errors }))
  })
}

/** A tool whose exit code is its verdict and whose output is the reason. */
export async function verdict(call: Parameters<typeof command>[0]): Promise<string[]> {
  const { code, output, errors } = await command(call)
  return code === 0 ? [] : [`${output}${errors}`.trim() || `${call.script} ended with code ${code}`]
}
