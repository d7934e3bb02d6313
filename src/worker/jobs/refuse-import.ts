import { Problem } from '#/domain/problem.ts'
import { type TableFault, tableFaults } from '#/domain/register/table-faults.ts'
import type { Context } from '#/server/context.ts'
import { recordRefusal } from '#/server/imports/record-refusal.ts'
import type { Tools } from '#/worker/handler.ts'

/** Does a step of an import; a table that cannot be taken ends it with the reason, anything else is thrown. */
export async function refusing(
  context: Context,
  { importId, tools, work }: { importId: string; tools: Tools; work: () => Promise<void> },
): Promise<void> {
  try {
    await work()
  } catch (error) {
    tools.signal.throwIfAborted()
    const problem = whyRefused(error)
    if (problem === null) throw error
    tools.log.info({ importId, problem }, 'table refused')
    await recordRefusal(context, { importId, problem })
  }
}

function whyRefused(error: unknown): TableFault | null {
  if (!(error instanceof Problem) || error.code !== 'table_refused') return null
  const { why } = (error as Problem<'table_refused'>).details
  return tableFaults.find((fault) => fault === why) ?? null
}
