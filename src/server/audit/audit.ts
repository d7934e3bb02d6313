import { Prisma } from '../db/generated/client.ts'
import type { Tx } from '../db/client.ts'
import { actorName, type Context } from '../context.ts'

export interface Change {
  /** What happened, as `<entity>.<verb>`. */
  action: string
  /** The organisation whose matter it is. */
  organisationId: string | null
  subject: { type: string; id: string }
  before?: Prisma.InputJsonValue
  after?: Prisma.InputJsonValue
}

/** Writes the entry in the verb's own transaction: the change and its trace live or die together. */
export async function audit(tx: Tx, context: Context, change: Change): Promise<void> {
  await tx.$executeRaw(auditSql(context, change))
}

/**
 * The same entry as a statement, for a verb that is one statement itself: `when` names the part of it
 * whose row must exist, so that a refused change leaves no trace of having happened.
 */
export function auditSql(context: Context, { when, ...change }: Change & { when?: Prisma.Sql }): Prisma.Sql {
  const { before, after, subject } = change
  return Prisma.sql`
    insert into audit_entry (actor, action, organisation_id, subject_type, subject_id, before, after, request_id)
    select ${actorName(context.actor)}, ${change.action}, ${change.organisationId}::uuid, ${subject.type},
      ${subject.id}, ${json(before)}::jsonb, ${json(after)}::jsonb, ${context.requestId}
    ${when ? Prisma.sql`from ${when}` : Prisma.empty}`
}

function json(value: Prisma.InputJsonValue | undefined): string | null {
  return value === undefined ? null : JSON.stringify(value)
}
