import { foldInPlace } from './fold-in-place.ts'

export type LineBreak = 'space' | 'nothing' | 'drop_hyphen'

/**
 * How the end of one line meets the next in the middle of a paragraph. A hyphen stays where it belongs to the
 * word («SMS-⏎хабарламалар», «05-⏎14», «пресс-⏎релиз»), and goes where the page only divided it. `known` are the
 * words of the letter.
 */
export function lineBreakOf({
  upper,
  lower,
  known,
}: {
  upper: string
  lower: string
  known: ReadonlySet<string>
}): LineBreak {
  if (upper.endsWith('\u00ad')) return 'drop_hyphen'
  const head = /([\p{L}\p{N}]+)[-‐]$/u.exec(upper)?.[1]
  const tail = /^[\p{L}\p{N}]+/u.exec(lower)?.[0]
  if (head === undefined || tail === undefined) return 'space'
  return staysHyphened({ head, tail, known }) ? 'nothing' : 'drop_hyphen'
}

function staysHyphened({
  head,
  tail,
  known,
}: {
  head: string
  tail: string
  known: ReadonlySet<string>
}): boolean {
  if (/[\p{N}A-Za-z]|^\p{Lu}{2,}$/u.test(head) || !/^\p{Ll}/u.test(tail)) return true
  const [first, second] = [foldInPlace(head), foldInPlace(tail)]
  if (known.has(`${first}-${second}`)) return true
  if (known.has(first + second)) return false
  return FIRST_PARTS.has(first) || LAST_PARTS.has(second) || hasCompound({ first, known })
}

/** Another form of the same compound: «интернет-⏎алаяқтықтың» where «интернет-алаяқтыққа» stands elsewhere. */
function hasCompound({ first, known }: { first: string; known: ReadonlySet<string> }): boolean {
  for (const word of known) if (word.startsWith(`${first}-`)) return true
  return false
}

const FIRST_PARTS = new Set(
  'интернет пресс онлайн веб видео аудио медиа кибер смс бизнес арт вице мини эко экс по во из кое кто что как какой где северо юго социально научно историко культурно духовно нормативно материально учебно художественно информационно военно сондай бас сауда мадени рухани оку'.split(
    ' ',
  ),
)
const LAST_PARTS = new Set('то либо нибудь таки ак мыс шы ши'.split(' '))
