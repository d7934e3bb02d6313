'use server'
import {
  amendContract,
  directiveContract,
  exemptContract,
  extendAllContract,
  extendOneContract,
  extensionContract,
  grantExtensionContract,
  obligationContract,
  refuseExtensionContract,
  refuseReportContract,
  requestExtensionContract,
  withdrawContract,
} from '#/contracts/changes.ts'
import { attachedFileContract, detachFileContract } from '#/contracts/files.ts'
import { acknowledgeContract } from '#/contracts/reports.ts'
import { amend } from '#/server/directives/amend.ts'
import { detachFile } from '#/server/directives/detach-file.ts'
import { restoreFile } from '#/server/directives/restore-file.ts'
import { close } from '#/server/directives/close.ts'
import { reopen } from '#/server/directives/reopen.ts'
import { restore } from '#/server/directives/restore.ts'
import { withdraw } from '#/server/directives/withdraw.ts'
import { extendAll } from '#/server/extensions/extend-all.ts'
import { extendOne } from '#/server/extensions/extend-one.ts'
import { grantExtension } from '#/server/extensions/grant.ts'
import { refuseExtension } from '#/server/extensions/refuse.ts'
import { requestExtension } from '#/server/extensions/request.ts'
import { undoExtension } from '#/server/extensions/undo.ts'
import { withdrawRequest } from '#/server/extensions/withdraw-request.ts'
import { acknowledge } from '#/server/obligations/acknowledge.ts'
import { exempt } from '#/server/obligations/exempt.ts'
import { refuseReport } from '#/server/obligations/refuse-report.ts'
import { takeBackRefusal } from '#/server/obligations/take-back-refusal.ts'
import { revokeExemption } from '#/server/obligations/revoke-exemption.ts'
import { action } from '#/web/action.ts'

export const requestExtensionAction = action({ contract: requestExtensionContract, verb: requestExtension })

export const withdrawRequestAction = action({ contract: extensionContract, verb: withdrawRequest })

export const grantExtensionAction = action({ contract: grantExtensionContract, verb: grantExtension })

export const refuseExtensionAction = action({ contract: refuseExtensionContract, verb: refuseExtension })

export const extendOneAction = action({ contract: extendOneContract, verb: extendOne })

export const extendAllAction = action({ contract: extendAllContract, verb: extendAll })

export const undoExtensionAction = action({ contract: extensionContract, verb: undoExtension })

export const amendAction = action({ contract: amendContract, verb: amend })

export const withdrawAction = action({ contract: withdrawContract, verb: withdraw })

export const restoreAction = action({ contract: directiveContract, verb: restore })

export const closeAction = action({ contract: directiveContract, verb: close })

export const reopenAction = action({ contract: directiveContract, verb: reopen })

export const exemptAction = action({ contract: exemptContract, verb: exempt })

export const revokeExemptionAction = action({ contract: obligationContract, verb: revokeExemption })

export const refuseReportAction = action({ contract: refuseReportContract, verb: refuseReport })

export const takeBackRefusalAction = action({ contract: obligationContract, verb: takeBackRefusal })

export const acknowledgeAfreshAction = action({ contract: acknowledgeContract, verb: acknowledge })

export const takeOffFileAction = action({ contract: detachFileContract, verb: detachFile })

export const putFileBackAction = action({ contract: attachedFileContract, verb: restoreFile })
