import { listFiles, readText } from './files.ts'

/** Words that the glossary has replaced, as parts of identifiers and of paths, and what stands in their place. */
const RETIRED: Readonly<Record<string, string>> = {
  task: 'obligation',
  tasks: 'obligations',
  duty: 'obligation',
  duties: 'obligations',
  knock: 'read from embed',
  door: 'closure, embed endpoint, sign-in page',
  doors: 'closure',
  seam: 'line join',
  unglue: 'split glued links',
  unexempt: 'revoke exemption',
  'right of way': 'capture gate',
  'own turn': 'yield to event loop',
  'host turn': 'host lease',
  'host turns': 'host leases',
  'while unchanged': 'cached until change',
}

const CODE = /^(src|scripts|tests|prisma\/(schema|seed))\/.*\.(tsx?|mjs|prisma)$/
/** What says which words are retired names them, and an address of an earlier version leads on from them. */
const EXEMPT =
  /^(scripts\/check\/retired-words\.ts|tests\/unit\/architecture\.test\.ts|src\/web\/http\/moved-address\.ts)$/
const IDENTIFIER = /[A-Za-z_$][A-Za-z0-9_$]*/g

/** One word a subject: retired ones come back neither in an identifier nor in the name of a file or folder. */
export async function retiredWords(root: string): Promise<string[]> {
  return listFiles(root)
    .filter((path) => CODE.test(path) && !EXEMPT.test(path))
    .flatMap((path) => [...inPath(path), ...inCode({ path, text: readText({ root, path }) })])
}

function inPath(path: string): string[] {
  return path
    .split(/[/.]/)
    .flatMap((part) => found(part.split('-')).map((word) => finding({ path, name: part, word })))
}

function inCode({ path, text }: { path: string; text: string }): string[] {
  const names = new Set(withoutProse(text).match(IDENTIFIER) ?? [])
  return [...names].flatMap((name) => found(partsOf(name)).map((word) => finding({ path, name, word })))
}

/** Comments and texts say what they want; only what code is called by counts. */
function withoutProse(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\/|(?<![:'"`\w])\/\/.*$/gm, '')
    .replace(/'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g, "''")
}

/** «openHostTurns» → open, host, turns. */
function partsOf(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[ _$]+/)
}

function found(parts: readonly string[]): string[] {
  const whole = ` ${parts.join(' ')} `
  return Object.keys(RETIRED).filter((word) => whole.includes(` ${word} `))
}

function finding({ path, name, word }: { path: string; name: string; word: string }): string {
  return `${path}: "${name}" says "${word}", the glossary says "${RETIRED[word] ?? ''}"`
}
