'use server'
import {
  cloneContract,
  createDraftContract,
  discardDraftContract,
  draftFormContract,
  issueContract,
  readDraftContract,
  readSourcesContract,
  saveDraftContract,
} from '#/contracts/directives.ts'
import { clone } from '#/server/directives/clone.ts'
import { createDraft } from '#/server/directives/create-draft.ts'
import { discardDraft } from '#/server/directives/discard-draft.ts'
import { issue } from '#/server/directives/issue.ts'
import { action } from '#/web/action.ts'
import { paths } from '#/web/paths.ts'
import { draftNow, readSources, saveAndAdvise, saveForm } from './save-and-advise.ts'

export const createDraftAction = action({
  contract: createDraftContract,
  verb: createDraft,
  goTo: ({ data, locale }) => paths.directive({ locale, id: data.id }),
})

export const cloneAction = action({
  contract: cloneContract,
  verb: clone,
  goTo: ({ data, locale }) => paths.directive({ locale, id: data.id }),
})

/** While somebody types: the page stays as it is. */
export const saveDraftAction = action({ contract: saveDraftContract, verb: saveAndAdvise, refresh: false })

export const saveFormAction = action({
  contract: draftFormContract,
  verb: saveForm,
  goTo: ({ data: { id, step }, locale }) =>
    paths.directive({ locale, id, query: { step: step === 'edit' ? null : step } }),
})

export const draftNowAction = action({ contract: readDraftContract, verb: draftNow, refresh: false })

export const readSourcesAction = action({ contract: readSourcesContract, verb: readSources, refresh: false })

export const discardDraftAction = action({ contract: discardDraftContract, verb: discardDraft })

export const issueAction = action({ contract: issueContract, verb: issue })
