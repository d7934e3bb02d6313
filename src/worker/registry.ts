import type { JobName } from '#/contracts/jobs.ts'
import type { Handler } from '#/worker/handler.ts'
import { applyImport } from '#/worker/jobs/apply-import.ts'
import { captureEvidence } from '#/worker/jobs/capture-evidence.ts'
import { readImport } from '#/worker/jobs/read-import.ts'
import { readLetterJob } from '#/worker/jobs/read-letter.ts'
import { renderLink } from '#/worker/jobs/render-link.ts'
import { prepareFile } from '#/worker/jobs/prepare-file.ts'
import { planMail } from '#/worker/jobs/plan-mail.ts'
import { sendMail } from '#/worker/jobs/send-mail.ts'
import { stampEvidence } from '#/worker/jobs/stamp-evidence.ts'
import { undoImport } from '#/worker/jobs/undo-import.ts'
import { planWatch } from '#/worker/jobs/plan-watch.ts'
import { verifyLink } from '#/worker/jobs/verify-link.ts'
import { watchLink } from '#/worker/jobs/watch-link.ts'

/** Which handler does which job; a job without one does not compile. */
export const registry: { readonly [Name in JobName]: Handler<Name> } = {
  'apply-import': applyImport,
  'capture-evidence': captureEvidence,
  'read-import': readImport,
  'plan-mail': planMail,
  'plan-watch': planWatch,
  'prepare-file': prepareFile,
  'read-letter': readLetterJob,
  'render-link': renderLink,
  'send-mail': sendMail,
  'stamp-evidence': stampEvidence,
  'undo-import': undoImport,
  'verify-link': verifyLink,
  'watch-link': watchLink,
}
