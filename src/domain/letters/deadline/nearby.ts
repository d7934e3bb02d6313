import { type Aim, type Candidate, TIME, timeOf } from './candidate.ts'

/** Deadlines without a date: «до конца месяца», «завтра до 12:00», «жыл соңына дейін», «бүгін сағат 17:00-ге дейін». */
export function* nearbyDeadlines(folded: string): Generator<Candidate> {
  for (const { pattern, aimOf, form } of PATTERNS) {
    for (const found of folded.matchAll(pattern)) {
      const { groups = {}, index } = found
      const time = timeOf(groups)
      const rule = time === null ? 'inclusive' : 'time'
      yield {
        start: index,
        end: index + found[0].length,
        aim: aimOf(groups.what ?? ''),
        form,
        rule,
        time,
        alarms: [],
        named: false,
      }
    }
  }
}

const UNTIL_KK = String.raw`(?:дейин|шейин|кешиктирмей)`
const TIME_KK = String.raw`сагат (?<h>[01]?\d|2[0-3])(?:[:.](?<m>[0-5]\d))?\s?-?\s?\p{L}{2}(?!\p{L})`

const PATTERNS: readonly { pattern: RegExp; aimOf: (what: string) => Aim; form: 'end_of' | 'relative' }[] = [
  {
    pattern:
      /(?<!\p{L})до конца (?:текуще\p{L}+ |эт\p{L}+ |сего )?(?<what>недели|месяца|квартала|года|следующего месяца)(?!\p{L})/gu,
    aimOf: endOf,
    form: 'end_of',
  },
  {
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?<what>апта|ай|токсан|жыл)\p{L}{0,4} (?:сонына|аягына) ${UNTIL_KK}`,
      'gu',
    ),
    aimOf: endOf,
    form: 'end_of',
  },
  {
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:до (?<what>завтра)|(?<what>сегодня|завтра)(?:\sже)?,?\s(?:до|к|не позднее)\s${TIME})`,
      'gu',
    ),
    aimOf: fromNow,
    form: 'relative',
  },
  {
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?<what>бугин|ертен)(?:ги)?(?:\sкун\p{L}{0,5})?,?\s(?:${TIME_KK}\s)?${UNTIL_KK}`,
      'gu',
    ),
    aimOf: fromNow,
    form: 'relative',
  },
]

function endOf(what: string): Aim {
  if (/следующего/.test(what)) return { kind: 'end_of', what: 'next_month' }
  if (/^(?:недел|апта)/.test(what)) return { kind: 'end_of', what: 'week' }
  if (/^(?:кварт|токсан)/.test(what)) return { kind: 'end_of', what: 'quarter' }
  return { kind: 'end_of', what: /^(?:месяц|ай)/.test(what) ? 'month' : 'year' }
}

function fromNow(what: string): Aim {
  return { kind: 'from_now', days: /^(?:завтра|ертен)/.test(what) ? 1 : 0 }
}
