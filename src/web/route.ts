import type * as z from 'zod'
import { Problem, type ProblemCode } from '#/domain/problem.ts'
import type { Context } from '#/server/context.ts'
import { unforeseen } from './action.ts'
import { formInput } from './form-input.ts'
import { fieldTexts, problemOf, problemText, type ProblemData } from './problem-text.ts'
import { currentLocale } from './request.ts'
import { currentContext } from './session.ts'

interface Definition<Contract extends z.ZodType> {
  contract: Contract
  /** A verb or a read. Its answer is sent as JSON; a Response as it is. */
  run: (context: Context, input: z.input<Contract>) => Promise<unknown>
}

type Handler = (request: Request, place: { params: Promise<Record<string, unknown>> }) => Promise<Response>

/**
 * A route handler of a verb or read: parts of the path, the query and the body make its input, a
 * refusal is JSON `{ code, details, text, fieldTexts }` with its status.
 */
export function route<Contract extends z.ZodType>({ contract, run }: Definition<Contract>): Handler {
  return async (request, { params }) => {
    try {
      refuseForeignOrigin(request)
      const input = await inputOf({ request, params: await params })
      contract.parse(input)
      const answer = await run(await currentContext(), input as z.input<Contract>)
      return answer instanceof Response ? answer : Response.json(answer ?? null, { headers: fresh })
    } catch (error) {
      return refused(problemOf(error) ?? unforeseen(error))
    }
  }
}

/**
 * A change asked for by a page of another site carries our cookie too. Browsers say where a request
 * comes from; one that says nothing is not a browser of ours.
 */
export function refuseForeignOrigin(request: Request): void {
  if (request.method === 'GET' || request.method === 'HEAD') return
  const site = request.headers.get('sec-fetch-site')
  const origin = URL.parse(request.headers.get('origin') ?? '')?.host
  const own = site ? site === 'same-origin' : origin !== undefined && origin === request.headers.get('host')
  if (!own) throw new Problem('forbidden', { action: 'foreign_origin' })
}

async function inputOf({ request, params }: { request: Request; params: Record<string, unknown> }) {
  return { ...Object.fromEntries(new URL(request.url).searchParams), ...(await bodyOf(request)), ...params }
}

async function bodyOf(request: Request): Promise<Record<string, unknown>> {
  if (request.method === 'GET' || request.method === 'HEAD') return {}
  const type = request.headers.get('content-type') ?? ''
  if (!type.startsWith('application/json')) {
    const form = await request.formData().catch(() => new FormData())
    return formInput(form)
  }
  const body: unknown = await request.json().catch(() => null)
  if (typeof body === 'object' && body !== null && !Array.isArray(body))
    return body as Record<string, unknown>
  throw new Problem('invalid', { fields: { '': 'wrong_form' } })
}

/** The refusal as a program reads it, in the language of the page that asked. */
export async function refused(problem: ProblemData): Promise<Response> {
  const locale = await currentLocale()
  const body = {
    ...problem,
    text: problemText({ problem, locale }),
    fieldTexts: fieldTexts({ problem, locale }),
  }
  return Response.json(body, { status: statuses[problem.code] ?? 409, headers: fresh })
}

const fresh = { 'cache-control': 'no-store' }

/** Every other refusal is a conflict with how things stand: 409. */
const statuses: Partial<Record<ProblemCode, number>> = {
  sign_in_required: 401,
  wrong_credentials: 401,
  forbidden: 403,
  not_found: 404,
  invalid: 422,
  file_too_big: 413,
  file_kind_unknown: 415,
  file_empty: 422,
  reason_required: 422,
  report_too_long: 422,
  too_many_attempts: 429,
  unavailable: 503,
}
