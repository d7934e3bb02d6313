/** What the name of a tag tells of its element. */
export interface Tag {
  /** It has no text and no end tag. */
  readonly isVoid: boolean
  /** Its end tag may be left out, or it has none. */
  readonly isEndless: boolean
  /** Nobody sees where it begins: its text goes on in the line. */
  readonly isInline: boolean
  /** What is in it is not shown as text of the page. */
  readonly isMuted: boolean
  /** It may stand in the head. */
  readonly isOfHead: boolean
  /** Its text may say what the page is called or when it was written. */
  readonly isNoted: boolean
  /** Of a heading: 1 to 6. */
  readonly level: number
  /** What it holds is seldom the text itself. */
  readonly isSide: boolean
  /** No class makes it a part beside the text. */
  readonly isNeverSide: boolean
}

export const tagOf = (name: string): Tag => tags.get(name) ?? plain

const listed = (names: string) => new Set(names.split(' '))

const isVoid = listed('area base br col embed hr img input link meta source track wbr')
const isEndless = listed('p li td th tr dd dt option colgroup tbody thead tfoot')
const isInline = listed(
  'a abbr acronym b bdi bdo big cite code em font i ins kbd mark nobr q s small span strong sub sup time tt u var wbr',
)
const isOfHead = listed('html head meta link base title script style noscript template')
const isMuted = listed('script style noscript template title textarea select option')
const isSide = listed('aside footer header nav')
const isNeverSide = listed('html body a time')
const headings = listed('h1 h2 h3 h4 h5 h6')

const isNoted = listed('title time h1 h2 h3 h4 h5 h6')

const all = [isNoted, isOfHead, isVoid, isEndless, isInline, isMuted, isSide, isNeverSide, headings]
const tags = new Map(all.flatMap((names) => [...names]).map((name) => [name, described(name)]))
const plain = described('')

function described(name: string): Tag {
  return {
    isVoid: isVoid.has(name),
    isEndless: isVoid.has(name) || isEndless.has(name),
    isInline: isInline.has(name),
    isMuted: isMuted.has(name),
    isOfHead: isOfHead.has(name),
    isNoted: isNoted.has(name),
    level: headings.has(name) ? Number(name[1]) : 0,
    isSide: isSide.has(name),
    isNeverSide: isNeverSide.has(name),
  }
}
