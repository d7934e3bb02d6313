import { refresh } from 'next/cache'
import { redirect, unstable_rethrow } from 'next/navigation'
import type * as z from 'zod'
import type { Locale } from '#/i18n/locales.ts'
import { translator } from '#/i18n/translator.ts'
import { createLogger } from '#/lib/logger.ts'
import type { Context } from '#/server/context.ts'
import type { Action, FormValues, Refused } from './action-result.ts'
import { formInput, formValues, withoutSecrets } from './form-input.ts'
import { paths } from './paths.ts'
import { fieldTexts, problemOf, problemText, type ProblemData } from './problem-text.ts'
import { currentLocale, currentPath } from './request.ts'
import { currentContext } from './session.ts'

interface Definition<Contract extends z.ZodType, Data> {
  contract: Contract
  verb: (context: Context, input: z.input<Contract>) => Promise<Data>
  /** Where the person is taken afterwards; without it the page shows itself anew. */
  goTo?: (done: { data: Data; locale: Locale }) => string
  /** False: the page stays as it is (saving while somebody types). */
  refresh?: boolean
}

/**
 * A server action of a verb. What does not fit the contract costs no query; the verb parses for itself
 * and decides; refusals come back as data, in the language of the page, with what was typed.
 */
export function action<Contract extends z.ZodType, Data>(
  definition: Definition<Contract, Data>,
): Action<z.input<Contract>, Data> {
  return async (...sent: unknown[]) => {
    const given = sent.at(-1)
    const values = given instanceof FormData ? formValues(given) : {}
    try {
      const data = await run(definition, given instanceof FormData ? formInput(given) : given)
      if (definition.goTo) redirect(definition.goTo({ data, locale: await currentLocale() }))
      if (definition.refresh !== false) refresh()
      return { ok: true, data }
    } catch (error) {
      unstable_rethrow(error)
      return refused(problemOf(error) ?? unforeseen(error), values)
    }
  }
}

async function run<Contract extends z.ZodType, Data>(
  { contract, verb }: Definition<Contract, Data>,
  input: unknown,
): Promise<Data> {
  contract.parse(input)
  return verb(await currentContext(), input as z.input<Contract>)
}

async function refused(problem: ProblemData, values: FormValues): Promise<Refused> {
  const locale = await currentLocale()
  const text = problemText({ problem, locale })
  const answer: Refused = {
    ok: false,
    problem,
    text,
    fieldTexts: fieldTexts({ problem, locale }),
    values: withoutSecrets(values),
  }
  if (problem.code !== 'sign_in_required') return answer
  const words = translator({ locale, namespace: 'shell' })('signInAgain')
  return { ...answer, signIn: { href: paths.signIn({ locale, next: await currentPath() }), words } }
}

/** Nobody foresaw this: the log has it, the person a sentence. */
export function unforeseen(error: unknown): ProblemData {
  log.error({ err: error }, 'request failed')
  return { code: 'unavailable', details: {} }
}

const log = createLogger('web')
