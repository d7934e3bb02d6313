import type { DeadlineAlarm } from '../letter.ts'
import type { Aim, Candidate } from './candidate.ts'
import { actOf, hasVerb, isOfPublishing, type Surroundings } from './clauses.ts'

/** A candidate as its sentence lets it stand; `isNone` where the sentence says that nothing is due by it. */
export interface Considered {
  readonly candidate: Candidate
  readonly isNone: boolean
  /** «в течение месяца публиковать»: how long something is done. */
  readonly isLasting: boolean
}

/** What the sentence says that the words of a deadline do not: that it repeats, that nothing may be published before. */
export function inSentence({
  candidate,
  around,
}: {
  candidate: Candidate
  around: Surroundings
}): Considered {
  const { sentence, before, after, clause } = around
  const every = everyIn(sentence)
  const repeats = candidate.alarms.includes('repeats') || isRepeated({ candidate, around, every })
  const isLasting = candidate.aim.kind === 'count' && !candidate.named && LASTING.test(clause)
  const isNone =
    isLasting ||
    EMBARGO.test(before.slice(-REACH)) ||
    EMBARGO.test(after.slice(0, REACH)) ||
    VOID.test(clause)
  const alarms: DeadlineAlarm[] = [
    ...candidate.alarms,
    ...(repeats ? (['repeats'] as const) : []),
    ...(isNone ? (['not_before'] as const) : []),
    ...(candidate.rule !== 'exclusive' && isExcepted({ candidate, rest: around.rest })
      ? (['exception'] as const)
      : []),
  ]
  const aim = candidate.aim.kind === 'month_day' ? withEvery({ aim: candidate.aim, every }) : candidate.aim
  const form = aim.kind === 'month_day' ? FORM_OF[aim.every ?? 'none'] : candidate.form
  const isDaily = aim.kind === 'unknown' && repeats
  return {
    candidate: { ...candidate, aim, form: isDaily ? 'daily' : form, alarms: [...new Set(alarms)] },
    isNone,
    isLasting,
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

const EVERY = (
  [
    [
      'half',
      /(?:раз в|кажд\p{L}+|ар|по итогам|за) полугоди|жартыжылдык сайын|ар жартыжылдык|отчетным полугодием/u,
    ],
    [
      'quarter',
      /ежеквартальн|кажд\p{L}+ квартал|(?:раз в|по итогам) квартал|отчетным кварталом|токсан сайын|ар токсан/u,
    ],
    ['month', /ежемесячн|кажд\p{L}+ месяц|раза? в месяц|ай сайын|ар айдын|месяца, следующего за отчетн/u],
    ['week', /еженедельн|кажд\p{L}+ недел|раза? в неделю|апта сайын|ар аптанын|аптасына бир/u],
    [
      'day',
      /ежедневн|кажд\p{L}+ (?:рабоч\p{L}+ )?день|раза? в день|кун сайын|кунделикти|ар кун|кажд\p{L}+ сутк/u,
    ],
    ['year', /ежегодно(?!й|г|м|е)|кажд\p{L}+ год[ау]?(?!\p{L})|раз в год|жыл сайын/u],
    [
      'some',
      /на постоянной основе|на регулярной основе|регулярно|систематическ|раз в \p{L}+ (?:дн|недел|месяц)|кажд\p{L}+ (?:\d+|два|три) |(?:понедельник|вторник|сред|четверг|пятниц)(?:ам|ям)(?!\p{L})|нарастающ|поэтапно|туракты турде|уздиксиз|жибер\p{L}* отыр|усын\p{L}* отыр|тапсыр\p{L}* отыр|жолдап отыр/u,
    ],
  ] as const satisfies readonly (readonly [Exclude<Every, null>, RegExp])[]
).map(([every, { source }]) => [every, new RegExp(`(?<!\\p{L})(?:${source})`, 'u')] as const)

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
  const { sentence, clause, act, neighbours } = around
  if (candidate.aim.kind === 'month_day' || act !== 'report') return true
  if (everyIn(clause) !== null) return !isOfPublishing({ sentence, at: placeIn(sentence) })
  const governs = hasVerb(clause) ? /none|demand/ : /none|demand|report/
  return neighbours.some((one) => everyIn(one) !== null && governs.test(actOf(one)))
}

const EMBARGO =
  /не (?:публик|размещ|распростран|обнарод|разглаш|выклад|осущест|провод|подлеж|направл|допуска)|воздерж|эмбарго|запре[щт]|жарияламау|жарияламан|жарияланбас|жариялауга болмайды|орналастырмау|орналастырман|таратпа|салман|салмау|тыйым|болмайды|руксат (?:етилмейди|жок)|бас тарт/
/** Verbs of what goes on. */
const LASTING =
  /(?<!\p{L})(?:публиковать|размещать|выкладывать|освещать|проводить|осуществлять|транслиров|показывать|демонстриров|вести|распространять|крутить)|бойы|жариялап (?:отыр|тур)|орналастырып (?:отыр|тур)|корсет/u
/** A deadline that was taken back. */
const VOID =
  /(?:считать|признать) (?:недействительн|утратившим)|отмен(?:ен|ить|яется)|отозван|жарамсыз|куши жойыл/

/** «, мектептерді қоспағанда»: right behind the day. */
const EXCEPTION =
  /^[\s,;(–—-]{0,4}(?:[^\s,;.()]+\s){0,3}(?:коспаганда|коса алмаганда|есептемегенде|есепке алынба|исключая|за исключением|(?<!\p{L})кроме(?! того))/u

function isExcepted({ candidate, rest }: { candidate: Candidate; rest: string }): boolean {
  return !candidate.weak && EXCEPTION.test(rest)
}
