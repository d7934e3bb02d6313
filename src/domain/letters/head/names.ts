import { originalSpan } from '../../links/find/mapped-text.ts'
import type { Passage } from '../letter.ts'
import type { Paragraph } from '../text/paragraphs.ts'
import type { Found } from './number-and-date.ts'
import type { Half, Placed } from './zones.ts'

/** Who issues: the letterhead, else whom the first sentence names («Управление … (далее – Управление) сообщает»). */
export function issuerOf({ head, body }: Half): Found<string> | null {
  const addressed = head.findIndex(({ role }) => role === 'addressee')
  const above = head.slice(0, addressed < 0 ? head.length : addressed)
  const below = new Set(institutionsBelowNumber(head))
  const named = [...above, ...head.filter(({ paragraph }) => SENDER.test(paragraph.view.text))]
    .filter((one) => one.role === 'issuer' && !below.has(one))
    .map(({ paragraph }) => paragraph)
  const [first] = named
  const last = named.at(-1)
  if (first && last) {
    // A letterhead may stand on every page.
    const value = [...new Set(named.map(({ view }) => view.text.replace(LABEL, '')))].join(' ')
    return { value, passage: { start: passageOf(first).start, end: passageOf(last).end } }
  }
  for (const { view, folded } of body.slice(0, 2)) {
    const end = (INTRODUCED.exec(folded) ?? SPEAKS.exec(folded))?.[1]?.trimEnd().length ?? 0
    // «Управление просит» names nobody.
    if (!folded.slice(0, end).includes(' ')) continue
    return { value: view.text.slice(0, end), passage: originalSpan({ view, from: 0, to: end }) }
  }
  return null
}

/** Every address of a half; the lines of one address are one. */
export function addresseesOf({ head }: Half): Found<string>[] {
  const addressed = head.filter(({ role }) => role === 'addressee')
  const found: Found<string>[] = []
  for (const { paragraph, continues } of addressed.length > 0 ? addressed : institutionsBelowNumber(head)) {
    const value = paragraph.view.text.replace(LABEL, '')
    const passage = passageOf(paragraph)
    const above = found.at(-1)
    if (continues && above && !above.value.endsWith(':') && !/^(?:\d{1,2}[.)]|[-–—•*])\s/.test(value))
      found[found.length - 1] = {
        value: `${above.value} ${value}`,
        passage: { start: above.passage.start, end: passage.end },
      }
    else found.push({ value, passage })
  }
  return found
}

/** «КГУ «Областной музей»» below the number, where another office stands above it and nobody is addressed. */
function institutionsBelowNumber(head: Half['head']): Placed[] {
  if (head.some(({ role }) => role === 'addressee')) return []
  const numbered = head.findIndex(({ role }) => role === 'number')
  const isUnder = head.slice(0, Math.max(0, numbered)).some(({ role }) => role === 'issuer')
  const below = isUnder ? head.slice(numbered + 1).filter(({ role }) => role === 'issuer') : []
  return below.filter(({ paragraph }) => /[«"]/.test(paragraph.view.text))
}

const SENDER = /^(?:От кого|Кімнен)\s?:/iu
/** «Кому: », «От кого: ». */
const LABEL = /^(?:Кому|Кімге|От кого|Кімнен)\s?:\s?/iu

export function passageOf({ view }: Paragraph): Passage {
  return originalSpan({ view, from: 0, to: view.text.length })
}

const OFFICE =
  'управлени[ея]|департамент|министерство|комитет|акимат|отдел|учреждение|баскармасы|департаменти|министрлиги|комитети|акимдиги|болими'
const INTRODUCED = new RegExp(
  String.raw`^([^.;]{0,160}?(?:${OFFICE})[^.;(]{0,120}?)\((?:далее|будан ари)\s?[-–—]`,
  'u',
)
const SPEAKS = new RegExp(
  String.raw`^((?:${OFFICE})[^.;]{0,140}?|[^.;]{0,140}?(?:баскармасы|департаменти|министрлиги|комитети|акимдиги|болими))\s(?:сообщает|информирует|просит|доводит|уведомляет|направляет|напоминает|\p{L}[^.;]{0,300}(?:хабарлайды|сурайды|жолдайды|ескертеди))`,
  'u',
)
