import type * as z from 'zod'
import { beginLetterContract } from '#/contracts/letters.ts'
import { Problem } from '#/domain/problem.ts'
import { audit } from '../audit/audit.ts'
import { authorize, within } from '../authorize.ts'
import type { Context } from '../context.ts'
import { enqueue } from '../jobs/enqueue.ts'
import { personOf } from '../people/internal.ts'

/** Lets the worker read a letter, an uploaded file or a pasted text; a draft comes of it. */
export async function begin(
  context: Context,
  input: z.input<typeof beginLetterContract>,
): Promise<{ readingId: string }> {
  const scope = authorize(context, 'directive.draft')
  const { issuerId, ...source } = beginLetterContract.parse(input)
  return context.db.prisma.$transaction(async (tx) => {
    const issuer = await tx.organisation.findFirst({
      where: { ...within(scope), kind: { in: ['department', 'ministry'] }, id: issuerId },
      orderBy: { createdAt: 'asc' },
      select: { id: true },
    })
    if (!issuer) throw new Problem('not_found', { what: 'organisation' })
    if ('fileId' in source) {
      const owner = { organisation: within(scope) }
      const file = await tx.file.findFirst({ where: { id: source.fileId, ...owner }, select: { id: true } })
      if (!file) throw new Problem('not_found', { what: 'file' })
    }
    const { id: readingId } = await tx.letterReading.create({
      data: { ...source, departmentId: issuer.id, createdById: personOf(context) },
      select: { id: true },
    })
    await audit(tx, context, {
      action: 'letters.begin',
      organisationId: issuer.id,
      subject: { type: 'letter_reading', id: readingId },
      after: 'fileId' in source ? { fileId: source.fileId } : { characters: source.text.length },
    })
    await enqueue(tx, context, { name: 'read-letter', payload: { readingId } })
    return { readingId }
  })
}
