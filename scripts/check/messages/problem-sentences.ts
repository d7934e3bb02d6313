import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Every refusal of the catalogue has its sentence, and every sentence its refusal. */
export async function problemSentences({
  root,
  keys,
}: {
  root: string
  keys: ReadonlySet<string>
}): Promise<string[]> {
  const path = join(root, 'src/domain/problem.ts')
  if (!existsSync(path)) return []
  const { problemCodes } = (await import(pathToFileURL(path).href)) as { problemCodes?: readonly string[] }
  if (!problemCodes) return ['src/domain/problem.ts exports no problemCodes']
  const said = new Set([...keys].flatMap((key) => /^problems\.([^.]+)/.exec(key)?.[1] ?? []))
  return [
    ...problemCodes
      .filter((code) => !said.has(code))
      .map((code) => `problems.${code}: a refusal without a sentence`),
    ...[...said]
      .filter((code) => !problemCodes.includes(code))
      .map((code) => `problems.${code}: no such code in src/domain/problem.ts`),
  ]
}
