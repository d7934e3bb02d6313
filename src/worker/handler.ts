import type { JobName, JobPayload } from '#/contracts/jobs.ts'
import type { FileStore } from '#/integrations/files/file-store.ts'
import type { ProxiesByDomain } from '#/integrations/link-inspection/fetch-with-proxy-fallback.ts'
import type { MailSender } from '#/integrations/mail/letter.ts'
import type { FetchPolicy } from '#/integrations/safe-fetch/policy.ts'
import type { TimeStamping } from '#/integrations/time-stamp/open-time-stamping.ts'
import type { Logger } from '#/lib/logger.ts'
import type { Context } from '#/server/context.ts'
import type { Capturing } from '#/worker/open-capturing.ts'
import type { CaptureGate } from '#/worker/capture-gate.ts'

/** What a handler gets besides its payload. */
export interface Tools {
  /** Fires when the worker stops or the job was given to another one. */
  readonly signal: AbortSignal
  readonly log: Logger
  readonly services: WorkerServices
  /** The queue will not run this job again, whatever happens to it. */
  readonly isLastTry?: boolean
}

export interface WorkerServices {
  /** The demo's press site; null outside the demo. */
  readonly allowedOrigin: string | null
  /** How our requests name themselves to foreign sites, and what they never ask. */
  readonly fetchPolicy: Partial<FetchPolicy>
  /** Second ways to sites that do not answer from here. */
  readonly proxies: ProxiesByDomain
  /** The address that people type, without a path: what links in mails begin with. */
  readonly origin: string
  readonly mail: MailSender
  /** Takes the copy of a page with a browser. */
  readonly capture: Capturing['capture']
  readonly captureGate: CaptureGate
  /** Asks the time stamp authority; null where none is named. */
  readonly timeStamping: TimeStamping | null
  /** Where uploaded files and copies of pages lie. */
  readonly files: FileStore
}

/** Does one job. Safe to run twice; throws only for faults of our own, after which the queue runs it again. */
export type Handler<Name extends JobName> = (
  context: Context,
  job: { payload: JobPayload<Name>; tools: Tools },
) => Promise<void>
