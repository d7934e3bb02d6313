import { originalSpan } from '../../links/find/mapped-text.ts'
import type { HalfLanguage } from '../letter.ts'
import type { Paragraph } from '../text/paragraphs.ts'
import { passageOf } from './names.ts'
import type { Found } from './number-and-date.ts'
import type { Half } from './zones.ts'

/** What the letter is about: its own line («О размещении …», «… туралы»), else a proposal out of its first sentences. */
export function subjectOf({
  half: { head, body },
  language,
}: {
  half: Half
  language: HalfLanguage
}): (Found<string> & { readonly proposed: boolean }) | null {
  const lines = head.filter(({ role }) => role === 'subject')
  const [first] = lines
  const last = lines.at(-1)
  if (first && last) {
    const said = lines.map(({ paragraph }) => paragraph.view.text).join(' ')
    const passage = { start: passageOf(first.paragraph).start, end: passageOf(last.paragraph).end }
    return { value: said.replace(/^(?:Тема|Тақырыбы)\s?:\s?/iu, ''), passage, proposed: false }
  }
  for (const paragraph of body.slice(0, MOST_READ)) {
    const proposal = proposalIn({ paragraph, language })
    if (proposal) return { ...proposal, proposed: true }
  }
  return null
}

const MOST_READ = 4
const LONGEST = 160
const LEAST = 12

/** Words of the letter as they stand there: nothing is declined or made up. */
function proposalIn({
  paragraph: { view, folded },
  language,
}: {
  paragraph: Paragraph
  language: HalfLanguage
}): Found<string> | null {
  for (const pattern of language === 'ru' ? RUSSIAN : KAZAKH) {
    const found = pattern.exec(folded)
    const subject = found?.groups?.subject?.replace(UNTIL, '').trim()
    if (!found || !subject || subject.length < LEAST || subject.length > LONGEST || UNTIL_KK.test(subject))
      continue
    const from = found.index + found[0].indexOf(subject)
    const words = view.text.slice(from, from + subject.length)
    const value = words.charAt(0).toUpperCase() + words.slice(1)
    return { value, passage: originalSpan({ view, from, to: from + subject.length }) }
  }
  return null
}

/** The day by which is no part of what a letter is about. */
const UNTIL = /,?\s(?:в срок |и )?(?:до|к|не поздн\p{L}+)\s["«]?\d.*$/u
const UNTIL_KK = /дейин|ишинде|сайын|кешиктирмей/

const RUSSIAN = [
  /(?:сообща|информиру|уведомля|напомина|извеща)\p{L}+ (?:вас )?(?<subject>об? [^.;]{10,160}?)(?=[.;]|, что|, котор|$)/u,
  /(?<subject>(?:установлен|выявлен|зафиксирован|объявлен|проводится|состоится|стартует|утвержден)\p{L}* [^.;]{10,150}?)(?=[.;]|$)/u,
  /(?:необходимо|просим|просит|прошу)(?: вас)? (?<subject>(?:размест|опублик|организ|обеспеч|провести|предостав|представ|направ|информ|освет)[^.;]{10,150}?)(?=[.;,]|$)/u,
]
const KAZAKH = [
  /(?<![\p{L}-])(?<subject>(?:[\p{L}«»"\d-]+ ){1,9}?туралы)(?= (?:ескертеди|хабарлайды|хабардар|акпарат|баяндайды|билдиреди|еске салады))/u,
  /(?<![\p{L}-])(?<subject>(?:[\p{L}«»"\d-]+ ){2,9}?(?:анықталды|аныкталды|откизиледи|басталды|отеди))(?=[.;,]|$)/u,
  /(?<subject>(?:[\p{L}«»"\d,-]+ ){2,12}?(?:орналастыру|жариялау|откизу|уйымдастыру|усыну|камтамасыз ету))(?=(?:ды|ди|ыныз\p{L}*|иниз\p{L}*)? ?(?:,|сура|кажет|керек|етинем))/u,
]
