import type { DeadlineAlarm } from '../letter.ts'
import type { Part } from './parts.ts'

/** What stands before or behind the pieces of a deadline. */
export interface Side {
  readonly length: number
  readonly isUntil: boolean
  readonly exclusive: boolean
  readonly named: boolean
  /** «не ранее 15 декабря», «срок действия до»: a day of something else. */
  readonly isNothing: boolean
  readonly alarms: readonly DeadlineAlarm[]
}

const PLAIN: Side = {
  length: 0,
  isUntil: false,
  exclusive: false,
  named: false,
  isNothing: false,
  alarms: [],
}

const UNTIL_RU = String.raw`(?:вплоть до|до|не поздн\p{L}{1,3}|не позже|к|ко|по|не ранее|не раньше|ранее|раньше)`
const AHEAD_RU = new RegExp(
  String.raw`(?<![\p{L}\d])(?<until>${UNTIL_RU})(?: чем)?(?: (?:до|к))?[\s:(–—-]{1,3}(?:времени |самого |даты |дат[уе] )?$`,
  'u',
)
/** «в течение», «с … по …»: what lasts, not what is due. */
const PERIOD_RU =
  /(?<![\p{L}\d])(?:с|со|от)\s["«]?\d{1,2}(?:[:.]\d\d)?["»]?(?:[\s.]\s?[\p{L}\d]+\.?){0,4}\s(?:до|по)\s$/u

const TERM_NOUN = String.raw`(?:исполнения|выполнения|представления|предоставления|направления|сдачи|подачи|отчет\p{L}{0,3}|ответ\p{L}{0,2}|информации|сведений|ссылок|материалов|размещения|публикации|контроля|для|и|по|работы|поручения|письма|этого)`
const TERM_VERB = String.raw`(?:истека\p{L}+|заканчива\p{L}+|наступа\p{L}+|установлен\p{L}{0,2}|определен\p{L}{0,2}|назначен\p{L}{0,2}|устанавлива\p{L}+|считать|является)`
const NAMED_RU = new RegExp(
  String.raw`(?<!\p{L})(?:(?:в|на) )?(?:(?:крайн\p{L}{2,3}|контрольн\p{L}{2,3}|последн\p{L}{2,3}|конечн\p{L}{2,3}|предельн\p{L}{2,3}|указанн\p{L}{2,3}|установленн\p{L}{2,3}) )?(?:срок\p{L}{0,3}|дедлайн\p{L}{0,2}|(?<=(?:крайняя|последний|предельная|конечная) )(?:дата|день))(?: ${TERM_NOUN}){0,4}(?: ${TERM_VERB})?\s?[:|–—(-]?\s{0,3}(?:на )?$`,
  'u',
)
const NAMED_KK = new RegExp(
  String.raw`(?<!\p{L})(?:(?:орындау|орындалу|тапсыру|тапсырудын|усыну|усынудын|жиберу|жиберудин|бакылау|сонгы|есеп\p{L}{0,3}|акпарат\p{L}{0,3}|силтемелер\p{L}{0,3}) ){0,3}(?:мерзим\p{L}{0,6}|дедлайн\p{L}{0,3}|(?<=сонгы )кун\p{L}{0,3})\s?[:|–—(-]?\s{0,3}$`,
  'u',
)
/** How long something holds or goes on. */
const OTHER_TERM =
  /(?:срок\p{L}{0,3} (?:действия|хранения|годности|полномочий|службы|проведения|реализации|обучения|приема|подачи заяв\p{L}+|аренды|гарантии)|действ(?:ителен|ительна|ительно|ует|уют|ия)|(?:жарамдылык|колданылу|сактау|откизу|кабылдау) мерзим\p{L}{0,4})(?:[\s:–—-][^.;,]{0,40})?$/u
/** «на письмо от 1 декабря № 12 (срок до 8 декабря)»: what is due of another letter. */
const OF_ANOTHER = /(?:письм|поручени|хат|тапсырма)[^()]{0,80}\([^()]{0,24}$/u
/** «приуроченные к 16 декабря». */
const HONOURED =
  /(?:приуроч\p{L}+|посвящ\p{L}+|подготовк\p{L}|готов\p{L}+|празднован\p{L}+|мероприяти\p{L}+)[^,.;]{0,30}\sк[о]?\s$/u

/** What Russian words before a day make of it; null where they say nothing. `opens` is the first piece. */
export function aheadOf({ before: all, opens }: { before: string; opens: Part['sort'] }): Side | null {
  const before = all.replace(LISTED_BEFORE, '')
  const found = AHEAD_RU.exec(before)
  const rest = found ? before.slice(0, found.index) : before
  const until = found?.groups?.until ?? ''
  if (OTHER_TERM.test(rest) || OF_ANOTHER.test(rest)) return { ...PLAIN, isNothing: true }
  if (/^не ран/.test(until)) return { ...PLAIN, isNothing: true }
  if (/^ко?$/.test(until) && opens === 'day' && HONOURED.test(before)) return { ...PLAIN, isNothing: true }
  const named = NAMED_RU.exec(rest) ?? NAMED_KK.exec(rest)
  if (!found && !named) return null
  return {
    ...PLAIN,
    length: all.length - (named ?? found ?? { index: all.length }).index,
    isUntil: found !== null,
    exclusive: /^ран/.test(until),
    named: named !== null,
    alarms: PERIOD_RU.test(before) ? ['period'] : [],
  }
}

const NOTE = String.raw`(?:,?\s?\([^)]{0,50}\))?`
const UNTIL_KK = String.raw`(?:де(?:йи|ии|и|й)н\p{L}{0,3}|ше(?:йи|и)н\p{L}{0,3}|кешиктирмей|кешиктирилмей|кеш (?:калмай|болмай|емес|калдырмай)|калдырмай|калдырылмай|кешикпей|карай|асырмай)`
const COUNTED_IN = String.raw`\(?(?:осы |бул )?(?:кунди )?коса (?:алганда|алып|есептегенде|алганга)\)?`
const CASE_KK = String.raw`-?(?:г[ае]|к[ае]|н[ае]|ина|ине|ына|сына|сине|[дтн][ае]н|ынан|инен)(?!\p{L})`
const BEHIND_KK = new RegExp(
  String.raw`^${NOTE}[,\s)]{0,2}(?:${CASE_KK}\s?)?(?:кун\p{L}{0,6}(?![\p{L}])[,\s]?\s?)?${NOTE}[,\s)]{0,2}(?:${COUNTED_IN}[,\s]{0,2})?${NOTE}\s?${UNTIL_KK}(?!\p{L})(?:\s(?:мерзим\p{L}{0,5}))?(?:,?\s?${COUNTED_IN})?`,
  'u',
)
const COUNTED_IN_KK = new RegExp(String.raw`^(?:-?\p{L}{2,3})?\s?(?:кун\p{L}{0,4}\s)?${COUNTED_IN}`, 'u')
const WITHIN_KK = /^\s?(?:кундери\s)?(?:аралыгында|аралыктарында)/
/** «1 желтоқсаннан 22 желтоқсанға дейін»: what lasts, not what is due. */
const PERIOD_KK = /\d\s\p{L}+(?:нан|нен|дан|ден|тан|тен)\s(?:бастап\s)?(?:20\d\d\s\p{L}+\s)?$/u
/** What Kazakh words behind a day make of it, and «включительно»; null where they say nothing. */
export function behindOf({
  before,
  after,
  isRange,
}: {
  before: string
  after: string
  isRange: boolean
}): Side | null {
  const found = BEHIND_KK.exec(after) ?? COUNTED_IN_KK.exec(after) ?? (isRange ? WITHIN_KK.exec(after) : null)
  if (!found) return null
  return {
    ...PLAIN,
    length: found[0].length,
    isUntil: true,
    named: /мерзим/.test(found[0]),
    alarms: PERIOD_KK.test(before) ? ['period'] : [],
  }
}

const BETWEEN_RU = /(?<![\p{L}\d])(?:до|не поздн\p{L}{1,3}|не позже|к)(?!\p{L})/u
const BETWEEN_KK = new RegExp(String.raw`(?<!\p{L})${UNTIL_KK}(?!\p{L})`, 'u')

/** «22 декабря до 18:00», «18 желтоқсанға дейін сағат 18:00-ге». */
export function isUntilBetween({ folded, parts }: { folded: string; parts: readonly Part[] }): boolean {
  return parts.slice(1).some(({ start }, index) => {
    const gap = folded.slice(parts[index]?.end ?? start, start)
    return BETWEEN_RU.test(gap) || BETWEEN_KK.test(gap)
  })
}

const EXCLUDED =
  /^[\s,();.–—-]{0,4}(?:не (?:включительно|включая|включа\p{L}+|считая)|исключая(?:\s(?:этот|данный|указанный|сам)|[\s,.)]|$)|исключительно|без учета этого дня|(?:за исключением|кроме) (?:этого|данного|указанного|самого) дня|(?:[бд]е[йи]ин\p{L}{0,3}[\s,(]{0,3})?(?:(?:бул|осы|сол|ол|аталган|корсетилген) (?:кун\p{L}{0,4} )?(?:ози\p{L}{0,2} )?|кун\p{L}{0,4} (?:озин )?|озин )?(?:коспаганда|коспай|коса (?:алмаганда|есептемегенде)|есептемегенде|есепке алмаганда|кирмейди|санамаганда))/u

/** Whether the words behind say that the day itself no longer counts. */
export function isExcluded(after: string): boolean {
  const behind = BEHIND_KK.exec(after)
  return EXCLUDED.test(after) || (behind !== null && EXCLUDED.test(after.slice(behind[0].length)))
}

const NAMED_BEHIND =
  /^(?:\s?г\.)?\s?[–—-]\s?(?:это )?(?:\p{L}+ ){0,3}(?:крайний срок|последний (?:день|срок)|крайняя дата|дедлайн|срок (?:сдачи|исполнения|представления|предоставления)|сонгы (?:кун|мерзим)|мерзим)/u

/** «18 декабря – крайний срок», «18 желтоқсан – соңғы күн». */
export function namedBehind(after: string): boolean {
  return NAMED_BEHIND.test(after)
}

const ASKED_RU =
  /(?:представ(?:ить|лять)|предостав(?:ить|лять)|направ(?:ить|лять|ьте)|отправ(?:ить|лять|ьте)|сообщить|выслать|прислать|сдать|ждем|передать)\s(?:\p{L}+\s){0,2}?(?:во?\s|на\s)?$/u
const ASKED_KK = /^(?:\sкун\p{L}{0,3})?\s(?:\p{L}+\s)?(?:усын|жибер|тапсыр|жолда|бер(?:у|ин))/u

/** «представить 22 декабря», «22 желтоқсанға ұсыну»: asked for by a day, but nobody says «until». */
export function askedFor({
  before,
  named,
  after,
  isSpan,
}: {
  before: string
  named: string
  after: string
  isSpan: boolean
}): boolean {
  if (ASKED_RU.test(before)) return true
  const isCase =
    isSpan || /(?:га|ге|ка|ке|на|не|да|де|та|те|куни|бугин|ертен)$/u.test(named) || /^\sкуни?\s/.test(after)
  return isCase && ASKED_KK.test(after)
}

const MOVED = /перен[ео]с|продл|сдвин|отсроч|узарт|ауыстыр|кошир|жылжыт|шегер/
const TERM = /срок|дедлайн|мерзим/
const MOVED_TO_RU = /(?:перен[ео]с|продл|сдвин|отсроч)\p{L}*\s(?:[^;]{0,60}\s)?(?:на|до|по)\s$/u
const MOVED_TO_KK = /^(?:\sде[йи]ин)?\s(?:\p{L}+\s)?(?:узарт|ауыстыр|кошир|жылжыт|шегер)/u

/** «срок перенесён с 10 на 15 декабря»: the new day of a deadline. */
export function isMovedHere({
  before,
  after,
  folded,
}: {
  before: string
  after: string
  folded: string
}): boolean {
  if (!MOVED.test(folded) || !TERM.test(before + after)) return false
  return MOVED_TO_RU.test(before) || MOVED_TO_KK.test(after)
}

const LISTED_BEFORE = /(?:(?<![\d.:,/№-])\d{1,2}(?:,|\s(?:и|или|жане|мен|не|немесе))\s){1,6}$/u
const LISTED_GAP = /^\s?(?:и|или|жане|мен|немесе)\s(?:до\s|к\s)?$/u

/** «до 15 и 22 декабря», «до 5 июля и 5 января»: no day of a list is the deadline alone. */
export function isListed({
  folded,
  term,
  next,
}: {
  folded: string
  term: { readonly start: number; readonly end: number }
  next: { readonly start: number; readonly parts: readonly Part[] } | undefined
}): boolean {
  if (LISTED_BEFORE.test(folded.slice(Math.max(0, term.start - 20), term.start))) return true
  const isDay = next?.parts.some(({ sort }) => sort === 'day' || sort === 'month_day') === true
  return isDay && LISTED_GAP.test(folded.slice(term.end, next.start))
}
