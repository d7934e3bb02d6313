'use server'
import { attachedFileContract, detachFileContract } from '#/contracts/files.ts'
import { detachFile } from '#/server/directives/detach-file.ts'
import { restoreFile } from '#/server/directives/restore-file.ts'
import { action } from '#/web/action.ts'

export const detachFileAction = action({ contract: detachFileContract, verb: detachFile })
export const restoreFileAction = action({ contract: attachedFileContract, verb: restoreFile })
