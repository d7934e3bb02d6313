import type * as z from 'zod'
import type { attachEvidenceContract } from '#/contracts/evidence.ts'
import type { attachFileContract } from '#/contracts/files.ts'
import type { beginLetterContract } from '#/contracts/letters.ts'
import type { FilePurpose } from '#/domain/files/kinds.ts'
import type { Context } from '#/server/context.ts'
import { attachFile } from '#/server/directives/attach-file.ts'
import { attachEvidence } from '#/server/evidence/attach.ts'
import { begin } from '#/server/letters/begin.ts'
import { start } from '#/server/imports/start.ts'
import { paths } from '../paths.ts'
import { currentLocale } from '../request.ts'

/** What the verb that uses a file is called with: the form's other fields as they were sent. */
type Use = (
  context: Context,
  upload: { fileId: string; fields: Record<string, string> },
) => Promise<string | null>

/** What happens with a file once it is there, by its purpose; returns the page to go on with, if it is another. */
export const uses: Record<FilePurpose, Use> = {
  directive: async (context, { fileId, fields }) => {
    await attachFile(context, { ...fields, fileId } as z.input<typeof attachFileContract>)
    return null
  },
  evidence: async (context, { fileId, fields }) => {
    await attachEvidence(context, { ...fields, fileId } as z.input<typeof attachEvidenceContract>)
    return null
  },
  letter: async (context, { fileId, fields }) => {
    const { readingId: id } = await begin(context, { ...fields, fileId } as z.input<
      typeof beginLetterContract
    >)
    return paths.letterReading({ locale: await currentLocale(), id })
  },
  import: async (context, { fileId }) => {
    const { importId: id } = await start(context, { fileId })
    return paths.importRun({ locale: await currentLocale(), id })
  },
}
