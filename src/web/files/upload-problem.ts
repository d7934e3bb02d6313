import { MAX_FILE_MEGABYTES } from '#/domain/files/kinds.ts'
import type { Locale } from '#/i18n/locales.ts'
import { problemText, type ProblemData } from '../problem-text.ts'

/** The sentence for `?fileProblem=` of an address, with which an upload without script came back. */
export function uploadProblem({ given, locale }: { given: unknown; locale: Locale }): string | undefined {
  if (typeof given !== 'string' || !given) return undefined
  const problem = problems.find(({ code }) => code === given) ?? unknown
  return problemText({ problem, locale })
}

const unknown: ProblemData = { code: 'unavailable', details: {} }

const problems: ProblemData[] = [
  { code: 'file_too_big', details: { megabytes: MAX_FILE_MEGABYTES } },
  { code: 'file_kind_unknown', details: { purpose: 'letter' } },
  { code: 'file_empty', details: {} },
  { code: 'sign_in_required', details: {} },
  { code: 'directive_withdrawn', details: {} },
  { code: 'import_running', details: {} },
]
