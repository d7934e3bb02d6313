import { Problem } from '#/domain/problem.ts'
import { type TableFault, tableFaults } from '#/domain/register/table-faults.ts'
import type { Context } from '#/server/context.ts'
import { recordRefusal } from '#/server/imports/record-refusal.ts'
import type { Tools } from '#/worker/handler.ts'

/**
 * Does a step of an import; a table that cannot be taken ends it with the reason. Anything else is thrown, and ends
 * it too where no further try follows: nobody waits for ever, and the department may read another table.
 */
export async function refusing(
  context: Context,
  { importId, tools, work }: { importId: string; tools: Tools; work: () => Promise<void> },
): Promise<void> {
  try {
    await work()
  } catch (error) {
    tools.signal.throwIfAborted()
    const problem = whyRefused(error) ?? (tools.isLastTry ? 'broken_off' : null)
    if (problem === null) throw error
    if (problem === 'broken_off') tools.log.error({ importId, err: error }, 'import broke off for good')
    tools.log.info({ importId, problem }, 'table refused')
    await recordRefusal(context, { importId, problem })
  }
}

function whyRefused(error: unknown): TableFault | null {
  if (!(error instanceof Problem) || error.code !== 'table_refused') return null
  const { why } = (error as Problem<'table_refused'>).details
  return tableFaults.find((fault) => fault === why) ?? null
}
