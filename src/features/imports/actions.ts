'use server'
import { applyImportContract, importContract, startImportContract } from '#/contracts/imports.ts'
import { apply } from '#/server/imports/apply.ts'
import { cancel } from '#/server/imports/cancel.ts'
import { start } from '#/server/imports/start.ts'
import { undo } from '#/server/imports/undo.ts'
import { action } from '#/web/action.ts'
import { paths } from '#/web/paths.ts'

/** Reads a table once more that is here already. */
export const startImportAction = action({
  contract: startImportContract,
  verb: start,
  goTo: ({ data: { importId: id }, locale }) => paths.importRun({ locale, id }),
})

export const applyImportAction = action({ contract: applyImportContract, verb: apply })

export const cancelImportAction = action({ contract: importContract, verb: cancel })

export const undoImportAction = action({ contract: importContract, verb: undo })
