import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What a program that is asked for its models says first, as tesseract does. */
const HEAD = 'List of available languages in "/usr/share/tessdata/" (3):'

/**
 * A program that stands in for tesseract: it has these models, notes its arguments, its variables and how many bytes
 * it was given, and then runs a line of shell. What is tested is how it is called, never what it reads.
 */
export async function fakeTesseract({
  models = ['eng', 'kaz', 'rus'],
  list = `printf '%s\\n' '${HEAD}' ${models.join(' ')}; exit 0`,
  then = 'cat words',
  words = '',
}: {
  models?: string[]
  /** How it says its models. */
  list?: string
  then?: string
  words?: string | Buffer
}) {
  const folder = await mkdtemp(join(tmpdir(), 'tesseract-'))
  const program = join(folder, 'tesseract')
  await writeFile(join(folder, 'words'), words)
  await writeFile(
    program,
    `#!/bin/sh
cd '${folder}'
if [ "$1" = --list-langs ]; then ${list}; fi
echo $$ > pid
echo "$*" >> arguments
env > variables
wc -c > bytes
${then}
`,
  )
  await chmod(program, 0o755)
  const noted = (name: string) =>
    readFile(join(folder, name), 'utf8').then(
      (said) => said.trim(),
      () => null,
    )
  return { program, noted, remove: () => rm(folder, { recursive: true, force: true }) }
}
