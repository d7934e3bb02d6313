import { originalSpan } from '../../links/find/view.ts'
import type { Passage } from '../letter.ts'
import type { Paragraph } from '../text/paragraphs.ts'
import type { Found } from './number-and-date.ts'
import type { Half } from './zones.ts'

/** Who issues: the letterhead, else whom the first sentence names («Управление … (далее – Управление) сообщает»). */
export function issuerOf({ head, body }: Half): Found<string> | null {
  const addressed = head.findIndex(({ role }) => role === 'addressee')
  const above = head.slice(0, addressed < 0 ? head.length : addressed)
  const named = [...above, ...head.filter(({ paragraph }) => SENDER.test(paragraph.view.text))]
    .filter(({ role }) => role === 'issuer')
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

/** Every line of addressees in a half. */
export function addresseesOf({ head }: Half): Found<string>[] {
  return head
    .filter(({ role }) => role === 'addressee')
    .map(({ paragraph }) => ({
      value: paragraph.view.text.replace(LABEL, ''),
      passage: passageOf(paragraph),
    }))
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
