import type * as z from 'zod'
import {
  draftFormContract,
  readDraftContract,
  readSourcesContract,
  saveDraftContract,
  type SaveDraftInput,
} from '#/contracts/directives.ts'
import { readLinks } from '#/domain/links/read-links.ts'
import { authorize } from '#/server/authorize.ts'
import type { Context } from '#/server/context.ts'
import { saveDraft } from '#/server/directives/save-draft.ts'
import { letter } from '#/server/directives/reads.ts'
import { currentLocale } from '#/web/request.ts'
import { draftNotes, type DraftNotes } from './draft-notes.ts'
import { draftValues, type DraftValues } from './draft-values.ts'

/** Saves, and says what the portal makes of what was saved. */
export async function saveAndAdvise(
  context: Context,
  input: SaveDraftInput,
): Promise<{ version: number; notes: DraftNotes }> {
  const { version, savedAt } = await saveDraft(context, input)
  const { id, ...fields } = saveDraftContract.parse(input)
  return { version, notes: await draftNotes(context, { id, fields, savedAt, locale: await currentLocale() }) }
}

type Step = z.output<typeof draftFormContract>['step']

/** Saves a form that came without script; gives where its button leads. */
export async function saveForm(
  context: Context,
  input: z.input<typeof draftFormContract>,
): Promise<{ id: string; step: Step }> {
  const { step, ...fields } = draftFormContract.parse(input)
  await saveDraft(context, fields)
  return { id: fields.id, step }
}

/** The draft as it is on the server now, for a form whose own is stale. */
export async function draftNow(
  context: Context,
  input: z.input<typeof readDraftContract>,
): Promise<{ version: number; values: DraftValues; notes: DraftNotes }> {
  const scope = authorize(context, 'directive.draft')
  const { id } = readDraftContract.parse(input)
  const draft = await letter(context, { sight: { issued: scope, drafts: scope }, id })
  const locale = await currentLocale()
  return {
    version: draft.version,
    values: draftValues(draft.fields),
    notes: await draftNotes(context, { id, fields: draft.fields, savedAt: draft.updatedAt, locale }),
  }
}

/** The addresses in a pasted text, cleaned: what a person adds to the sources. */
export async function readSources(
  context: Context,
  input: z.input<typeof readSourcesContract>,
): Promise<{ urls: string[] }> {
  authorize(context, 'directive.draft')
  const found = readLinks(readSourcesContract.parse(input).text).filter(({ errors }) => errors.length === 0)
  return { urls: [...new Map(found.map(({ key, url }) => [key, url])).values()] }
}
