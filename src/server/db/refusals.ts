import { Problem, type ProblemCode, type ProblemDetails } from '#/domain/problem.ts'
import { Prisma } from './generated/client.ts'

/** Turns the violation of a named constraint or index into a Problem; anything else passes through. */
export async function refuseOn<T, Code extends ProblemCode>({
  constraint,
  problem,
  work,
}: {
  /** Its name, or how the names of several begin. */
  constraint: string
  problem: { code: Code; details: ProblemDetails[Code] }
  work: () => Promise<T>
}): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (names({ error, constraint })) throw new Problem(problem.code, problem.details)
    throw error
  }
}

function names({ error, constraint }: { error: unknown; constraint: string }): boolean {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false
  return JSON.stringify(error.meta ?? {}).includes(constraint) || error.message.includes(constraint)
}
