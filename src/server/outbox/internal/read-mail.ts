import * as z from 'zod'
import { mailFacts, mailPayloads } from '#/contracts/mail.ts'
import type { Mail, MailKind } from '#/domain/mail/mail.ts'

export interface StoredMail {
  kind: string
  directiveId: string | null
  obligationId: string | null
  payload: unknown
}

/** A row's columns as a mail, through the contracts that they were written by. */
export function readMail({ kind: name, directiveId, obligationId, payload: stored }: StoredMail): Mail {
  const kind = name as MailKind
  const payload = mailPayloads[kind].parse(stored)
  const { facts } = payloadWithFacts.parse(stored)
  return { kind, payload, facts, directiveId, obligationId } as Mail
}

const payloadWithFacts = z.object({ facts: mailFacts })
