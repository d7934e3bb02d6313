import type { DeadlineAlarm } from '../letter.ts'
import type { Aim, Candidate } from './candidate.ts'
import { isOfPublishing, type Surroundings } from './clauses.ts'

/** A candidate as its sentence lets it stand; `isNone` where the sentence says that nothing is due by it. */
export interface Considered {
  readonly candidate: Candidate
  readonly isNone: boolean
}

/** What the sentence says that the words of a deadline do not: that it repeats, that nothing may be published before. */
export function inSentence({ candidate, around }: { candidate: Candidate; around: Surroundings }): Considered {
  const { sentence, before, after } = around
  const every = everyIn(sentence)
  const repeats = candidate.alarms.includes('repeats') || isRepeated({ candidate, around, every })
  const isNone = EMBARGO.test(before.slice(-REACH)) || EMBARGO.test(after.slice(0, REACH)) || VOID.test(sentence)
  const alarms: DeadlineAlarm[] = [
    ...candidate.alarms,
    ...(repeats ? (['repeats'] as const) : []),
    ...(isNone ? (['not_before'] as const) : []),
    ...(candidate.rule !== 'exclusive' && isExcepted({ candidate, rest: around.rest }) ? (['exception'] as const) : []),
  ]
  const aim = candidate.aim.kind === 'month_day' ? withEvery({ aim: candidate.aim, every }) : candidate.aim
  const form = aim.kind === 'month_day' ? FORM_OF[aim.every ?? 'none'] : candidate.form
  const isDaily = aim.kind === 'unknown' && repeats
  return {
    candidate: { ...candidate, aim, form: isDaily ? 'daily' : form, alarms: [...new Set(alarms)] },
    isNone,
  }
}

/** How far from a day the words stand that forbid or except. */
const REACH = 90

type Every = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'some' | null

const FORM_OF = { month: 'monthly', quarter: 'quarterly', half: 'quarterly', none: 'day_of_month' } as const

function withEvery({ aim, every }: { aim: Extract<Aim, { kind: 'month_day' }>; every: Every }): Aim {
  const known = every === 'month' || every === 'quarter' || every === 'half' ? every : null
  return { ...aim, every: known }
}

const EVERY: readonly (readonly [Exclude<Every, null>, RegExp])[] = [
  ['half', /(?:раз в|кажд\p{L}+|ар|по итогам|за) полугоди|жартыжылдык сайын|ар жартыжылдык|отчетным полугодием/u],
  ['quarter', /ежеквартальн|кажд\p{L}+ квартал|(?:раз в|по итогам) квартал|отчетным кварталом|токсан сайын|ар токсан/u],
  ['month', /ежемесячн|кажд\p{L}+ месяц|раз в месяц|ай сайын|ар айдын|месяца, следующего за отчетн/u],
  ['week', /еженедельн|кажд\p{L}+ недел|раз в неделю|апта сайын|ар аптанын|аптасына бир/u],
  ['day', /ежедневн|кажд\p{L}+ (?:рабоч\p{L}+ )?день|раз в день|кун сайын|кунделикти|ар кун|кажд\p{L}+ сутк/u],
  ['year', /ежегодно(?!й|г|м|е)|кажд\p{L}+ год(?!\p{L})|раз в год|жыл сайын/u],
  ['some', /на постоянной основе|на регулярной основе|регулярно|систематическ|раз в \p{L}+ (?:дн|недел|месяц)|кажд\p{L}+ (?:\d+|два|три) |(?:понедельник|вторник|сред|четверг|пятниц)(?:ам|ям)(?!\p{L})|нарастающ|поэтапно|турактын|туракты турде|уздиксиз|жибер\p{L}* отыр|усын\p{L}* отыр|тапсыр\p{L}* отыр|жолдап отыр/u],
]

const everyIn = (sentence: string): Every => EVERY.find(([, pattern]) => pattern.test(sentence))?.[0] ?? null

const placeIn = (sentence: string): number =>
  EVERY.map(([, pattern]) => sentence.search(pattern)).find((at) => at >= 0) ?? -1

/** «ежедневно размещать материалы и до 22 декабря направить отчёт»: not the report is asked for every day. */
function isRepeated({
  candidate,
  around,
  every,
}: {
  candidate: Candidate
  around: Surroundings
  every: Every
}): boolean {
  if (every === null) return false
  const { sentence, act } = around
  if (candidate.aim.kind === 'month_day' || act !== 'report') return true
  return !isOfPublishing({ sentence, at: placeIn(sentence) })
}

const EMBARGO =
  /не (?:публик|размещ|распростран|обнарод|разглаш|выклад|осущест|провод|подлеж|направл|допуска)|воздерж|эмбарго|запре[щт]|жарияламау|жарияламан|жарияланбас|жариялауга болмайды|орналастырмау|орналастырман|таратпа|салман|салмау|тыйым|болмайды|руксат (?:етилмейди|жок)|бас тарт/
/** A deadline that was taken back. */
const VOID = /(?:считать|признать) (?:недействительн|утратившим)|отмен(?:ен|ить|яется)|отозван|жарамсыз|куши жойыл/

const EXCEPTION = /(?:коспаганда|коса алмаганда|есептемегенде|есепке алынба|исключая|за исключением|(?<!\p{L})кроме(?! того))/u

function isExcepted({ candidate, rest }: { candidate: Candidate; rest: string }): boolean {
  return !candidate.weak && EXCEPTION.test(rest.slice(0, REACH / 2))
}
