import * as z from 'zod'
import { filePurposes, fitsPurpose, kindFor, type FilePurpose, maxMegabytes } from '#/domain/files/kinds.ts'
import { Problem } from '#/domain/problem.ts'
import { kindOf } from '#/integrations/files/kind-of.ts'
import { openFileStore } from '#/integrations/files/open-file-store.ts'
import { env } from '#/lib/env.ts'
import type { Context } from '#/server/context.ts'
import { addFile } from '#/server/files/add.ts'
import { mayUpload } from '#/server/files/reads.ts'
import { unforeseen } from '../action.ts'
import { problemOf, type ProblemData } from '../problem-text.ts'
import { currentPath } from '../request.ts'
import { refuseForeignOrigin, refused } from '../route.ts'
import { currentContext } from '../session.ts'
import { readUpload } from './read-upload.ts'
import { uses } from './uses.ts'

/**
 * Takes one file in and does with it what its form says: POST /api/files?purpose=… with a form whose file
 * stands last. A script gets JSON `{ fileId, goTo }`, a plain form the page it goes on with; after a refusal
 * that is the form's own page with `?fileProblem=<code>`.
 */
export async function uploadRoute(request: Request): Promise<Response> {
  try {
    refuseForeignOrigin(request)
    const purpose = contract.parse(new URL(request.url).searchParams.get('purpose'))
    const context = await currentContext()
    mayUpload(context, purpose)
    const { fileId, fields } = await takeIn({ request, purpose, context })
    const goTo = await uses[purpose](context, { fileId, fields })
    return isForm(request) ? seeOther(goTo ?? (await currentPath())) : answered({ fileId, goTo })
  } catch (error) {
    const problem = problemOf(error) ?? unforeseen(error)
    return isForm(request) ? seeOther(await pageWith(problem)) : refused(problem)
  }
}

const contract = z.enum(filePurposes, 'wrong_form')

async function takeIn(input: { request: Request; purpose: FilePurpose; context: Context }) {
  const { request, purpose, context } = input
  const { incoming, name, fields } = await readUpload({
    request,
    store: openFileStore(env()),
    megabytes: maxMegabytes(purpose),
  })
  try {
    const found = await kindOf(incoming)
    const mediaType = found && kindFor({ mediaType: found, purpose })
    if (!mediaType || !fitsPurpose({ mediaType, purpose }))
      throw new Problem('file_kind_unknown', { purpose })
    const { sha256, size } = await incoming.keep()
    return { fields, ...(await addFile(context, { purpose, sha256, size, mediaType, name })) }
  } finally {
    await incoming.discard()
  }
}

/** A form that was sent without a script wants to see a page. */
function isForm(request: Request): boolean {
  return (request.headers.get('accept') ?? '').includes('text/html')
}

async function pageWith({ code }: ProblemData): Promise<string> {
  const page = new URL(await currentPath(), 'http://portal')
  page.searchParams.set('fileProblem', code)
  return page.pathname + page.search
}

function seeOther(location: string): Response {
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } })
}

function answered(data: { fileId: string; goTo: string | null }): Response {
  return Response.json(data, { status: 201, headers: { 'cache-control': 'no-store' } })
}
