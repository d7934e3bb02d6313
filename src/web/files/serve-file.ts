import type * as z from 'zod'
import { readFileContract, readPageContract } from '#/contracts/files.ts'
import type { Context } from '#/server/context.ts'
import { download, page } from '#/server/files/reads.ts'
import { route } from '../route.ts'
import { attachment } from '../attachment.ts'
import { known, stored } from './stored-answer.ts'

/** GET /api/files/[id] */
export const fileRoute = route({ contract: readFileContract, run: fileAnswer })

/** GET /api/files/[id]/pages/[number] */
export const pageRoute = route({ contract: readPageContract, run: pageAnswer })

/** A file as it was sent, always to be saved: no browser of ours opens foreign bytes as a page. */
async function fileAnswer(context: Context, { id }: z.output<typeof readFileContract>): Promise<Response> {
  const { sha256, mediaType, name } = await download(context, { id: known({ id, what: 'file' }) })
  return stored({ sha256, headers: { 'content-type': mediaType, 'content-disposition': attachment(name) } })
}

/** A page that the worker drew: bytes of our own making, shown in pages. */
async function pageAnswer(
  context: Context,
  { id, number }: z.output<typeof readPageContract>,
): Promise<Response> {
  const { sha256 } = await page(context, {
    id: known({ id, what: 'file' }),
    number: /^\d{1,4}$/.test(number) ? Number(number) : 0,
  })
  return stored({ sha256, headers: { 'content-type': 'image/webp' } })
}
