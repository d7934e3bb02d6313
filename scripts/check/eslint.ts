import { relative } from 'node:path'
import { command } from './command.ts'

interface FileResult {
  filePath: string
  messages: { ruleId: string | null; message: string; line?: number; column?: number }[]
}

/** ESLint with one part of its rules (see eslint.config.mjs), one finding a line. */
export async function eslint({
  root,
  part,
  args,
}: {
  root: string
  part: 'syntax' | 'types'
  args: string[]
}): Promise<string[]> {
  const { output, errors } = await command({
    root,
    script: 'eslint/bin/eslint.js',
    args: ['--format=json', ...args, '.'],
    env: { LINT: part },
  })
  if (!output.startsWith('[')) return [`ESLint gave no answer: ${output}${errors}`]
  const results = JSON.parse(output) as FileResult[]
  if (results.length === 0) return ['ESLint read no file']
  return results.flatMap(({ filePath, messages }) =>
    messages.map(
      ({ ruleId, message, line = 0, column = 0 }) =>
        `${relative(root, filePath)}:${line}:${column} ${message} (${ruleId ?? 'parser'})`,
    ),
  )
}
