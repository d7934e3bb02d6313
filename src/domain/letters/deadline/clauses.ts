/** What a sentence asks for where a day stands in it. */
export type Act = 'report' | 'publish' | 'demand' | 'other' | 'none'

export interface Surroundings {
  /** Folded: the sentence, and the part of it up to the next verb that asks for something else. */
  readonly sentence: string
  readonly clause: string
  /** Folded: what stands before and behind the words in their clause. */
  readonly before: string
  readonly after: string
  /** Folded: what follows in the sentence, beyond the clause too. */
  readonly rest: string
  readonly act: Act
  /** Folded: the clauses next to it. */
  readonly neighbours: readonly string[]
}

/** The sentence and the clause around a stretch of a paragraph; `text` tells capitals, `folded` is read. */
export function surroundingsOf({
  text,
  folded,
  start,
  end,
}: {
  text: string
  folded: string
  start: number
  end: number
}): Surroundings {
  const sentence = sentenceAround({ text, start, end })
  const cuts = [
    sentence.start,
    ...cutsIn(folded.slice(sentence.start, start)).map((at) => sentence.start + at),
    ...cutsIn(folded.slice(end, sentence.end)).map((at) => end + at),
    sentence.end,
  ]
  const edges = { left: cuts.filter((cut) => cut <= start), right: cuts.filter((cut) => cut >= end) }
  let [left, right] = [edges.left.pop() ?? sentence.start, edges.right.shift() ?? sentence.end]
  const clauseOf = () => `${folded.slice(left, start)} ${folded.slice(end, right)}`
  // «Просим ежедневно, до 25 декабря, направлять ссылки»: a clause without a verb belongs to its neighbour.
  while (
    actOf(clauseOf()) === 'none' &&
    !CONVERB.test(folded.slice(end, right)) &&
    (edges.right.length > 0 || edges.left.length > 0)
  ) {
    if (edges.right.length > 0) right = edges.right.shift() ?? right
    else left = edges.left.pop() ?? left
  }
  return {
    sentence: folded.slice(sentence.start, sentence.end),
    clause: clauseOf(),
    before: folded.slice(left, start),
    after: folded.slice(end, right),
    rest: folded.slice(end, sentence.end),
    act: actOf(clauseOf()),
    neighbours: [folded.slice(edges.left.at(-1) ?? left, left), folded.slice(right, edges.right[0] ?? right)],
  }
}

/** Folded text: the verb decides, then what is sent, then that something is asked for at all. */
export function actOf(clause: string): Act {
  return ACTS.find(([, pattern]) => pattern.test(clause))?.[0] ?? 'none'
}

const REPORT_VERB = String.raw`проинформир|информировать|предостав|представ(?!ител)|направ(?:ить|ьте|лять|ляйте|ляются)|направлени[ея] (?:отчет|информ|ссыл|свед)|отправ|сообщ(?:ить|ите|ать)|выслать|вышлите|высылать|прислать|пришлите|присылать|доложить|предъяв|отчитаться|отчитыва|сда(?:ть|вать|йте)|передать|передавать|подать|скин|сброс|подтверд|внести|прикреп|жд[уе][мт]?(?!\p{L})|ожида|хабарда|усын|жибер|жолда|тапсыр(?!а|ма)|хабарла(?!м|нд)|малимет бер|акпарат бер|усынылсын|бер(?:у |уиниз|иниз)`
const PUBLISH_VERB = String.raw`размест|размеща|опублик|публик|осветить|освещ|выложить|выклад|обеспеч|организ|провести|заполн|орналастыр|жарияла|камтамасыз|откиз|уйымдастыр|толтыр|тарат|(?<!\p{L})салы`
const REPORT_NOUN = String.raw`отчет|информаци[юя] о|сведени|ответ(?!ств)|ссылк|есеп|малимет|акпарат(?:ты|тар|ын)|силтеме|проведенн\p{L}+ работ`
const OTHER = String.raw`принима|прием|продлится|состои|пройд|проход|проводи|действ|работа(?:ет|ют)|продолж|откры|длится|кабылдан|отеди|откизил|жалгас|болады|колданыл|жарамды`
const DEMAND = String.raw`необходимо|просим|просит|прошу|просьба|поруча|следует|требуется|обязан|нужно|кажет|сура|керек|тапсыр|тиис`

const ACTS: readonly (readonly [Act, RegExp])[] = [
  ['report', new RegExp(REPORT_VERB, 'u')],
  ['publish', new RegExp(PUBLISH_VERB, 'u')],
  ['report', new RegExp(REPORT_NOUN, 'u')],
  ['other', new RegExp(OTHER, 'u')],
  ['demand', new RegExp(DEMAND, 'u')],
]

/** «… көрсетіп,»: a Kazakh clause with a verb of its own. */
const CONVERB = /(?<!мект|кит|\st)\p{L}(?:[ыи]п|[ае]п)\s?$/u

const VERB = String.raw`(?:${REPORT_VERB}|${PUBLISH_VERB})`
const VERBS = new RegExp(VERB, 'gu')
const ONE_VERB = new RegExp(VERB, 'u')
const PUBLISHES = new RegExp(`^(?:${PUBLISH_VERB})`, 'u')

/** Whether a clause says by a verb what is to be done, not only by what is sent. */
export const hasVerb = (clause: string): boolean => ONE_VERB.test(clause)

/** Whether the verb beside a place of a sentence asks for publishing. */
export function isOfPublishing({ sentence, at }: { sentence: string; at: number }): boolean {
  const verbs = Array.from(sentence.matchAll(VERBS), ({ index, 0: verb }) => ({
    verb,
    distance: Math.abs(index - at),
  }))
  const nearest = verbs.toSorted((a, b) => a.distance - b.distance)[0]
  return nearest !== undefined && PUBLISHES.test(nearest.verb)
}
/** A clause ends at a mark, before «и направить …», and behind a Kazakh verb that another follows («жариялап …»). */
const CUT = new RegExp(
  String.raw`[;,](?=\s)|\s[–—-](?=\s)|\s(?:и|а|а также|жане)(?=\s(?:[^\s,;]+\s){0,6}?${VERB})|(?<=(?<!\p{L})(?:${PUBLISH_VERB})\p{L}{0,6}[ыи]?п)\s`,
  'gu',
)

function cutsIn(part: string): number[] {
  return Array.from(part.matchAll(CUT), ({ index }) => index)
}

/** A stop followed by a capital letter or a number in a list ends a sentence, «т.г.» and «22.12.» do not. */
function sentenceAround({ text, start, end }: { text: string; start: number; end: number }) {
  const head = text.slice(Math.max(0, start - LONGEST), start)
  const tail = text.slice(end, end + LONGEST)
  const opened = Array.from(head.matchAll(/[.!?;]\s(?=[«"]?\p{Lu})/gu)).at(-1)
  const from = start - head.length + (opened ? opened.index + opened[0].length : 0)
  const closed = /[.!?;]\s(?=[«"]?\p{Lu})/u.exec(tail)
  return { start: from, end: end + (closed ? closed.index : tail.length) }
}

const LONGEST = 600
