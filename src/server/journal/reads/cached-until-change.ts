import type { Scope } from '../../authorize.ts'
import type { Context } from '../../context.ts'
import type { AnswerStore } from '../../db/client.ts'

/**
 * A read's answer, computed once and given again as long as nothing was written into the journal: every
 * change leaves an entry that moves the end of a chain in the same commit, so equal ends mean equal rows.
 * Only for reads that do not depend on the moment. Where the process keeps no answers, it just reads.
 */
export async function cachedUntilChange<Answer>(
  context: Context,
  { scope, key, read }: { scope: Scope; key: string; read: () => Promise<Answer> },
): Promise<Answer> {
  const { answers } = context.db
  if (!answers) return read()
  // Before the read: an answer may be newer than its mark, never older.
  const mark = await chainsEnd(context)
  const place = `${key} ${scope.organisationIds?.join(' ') ?? '*'}`
  const known = answers.get(place)
  if (known?.mark === mark) return known.answer as Promise<Answer>
  const answer = read()
  keep({ answers, place, entry: { mark, answer } })
  // A failed read is not an answer.
  answer.catch(() => answers.delete(place))
  return answer
}

function keep({
  answers,
  place,
  entry,
}: {
  answers: AnswerStore
  place: string
  entry: { mark: string; answer: Promise<unknown> }
}): void {
  // Set anew, so that the map's order is that of use.
  answers.delete(place)
  answers.set(place, entry)
  const [oldest] = answers.keys()
  if (answers.size > MOST_ANSWERS && oldest !== undefined) answers.delete(oldest)
}

/** A dashboard of 300 takes about 300 kB. */
const MOST_ANSWERS = 50

/** The ends of all chains, asked for once a request: an institution may have moved to another department. */
function chainsEnd(context: Context): Promise<string> {
  const asked = ends.get(context)
  if (asked) return asked
  const end = context.db.prisma.$queryRaw<[{ end: string }]>`
    select count(*)::text || ' ' || coalesce(sum(seq), 0)::text as end from audit_chain`.then(
    ([row]) => row.end,
  )
  ends.set(context, end)
  return end
}

const ends = new WeakMap<Context, Promise<string>>()
