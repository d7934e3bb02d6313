import { readLetterContract } from '#/contracts/letters.ts'
import { letterProblems } from '#/domain/letters/document.ts'
import type { ReadLetter } from '#/domain/letters/letter.ts'
import { Problem } from '#/domain/problem.ts'
import { type DepartmentScope, within } from '../authorize.ts'
import type { Context } from '../context.ts'
import type { DraftFields } from '../directives/internal.ts'
import { fieldsOf } from './internal/fields-of.ts'

/** What the worker is to read; null for what has ended. Either a pasted text or a stored file. */
export async function letterToRead(
  context: Context,
  { readingId, scope }: { readingId: string; scope: DepartmentScope },
) {
  const found = await context.db.prisma.letterReading.findFirst({
    where: { id: readingId, department: within(scope), state: { in: ['waiting', 'reading'] } },
    select: {
      departmentId: true,
      text: true,
      createdAt: true,
      file: { select: { sha256: true, mediaType: true } },
    },
  })
  if (!found) return null
  const { file, ...rest } = found
  return { ...rest, file: file && { ...file, sha256: Buffer.from(file.sha256).toString('hex') } }
}

/** A letter on its way, for those who write letters. @throws Problem not_found */
export async function letterReading(context: Context, { scope, id }: { scope: DepartmentScope; id: string }) {
  const found = await context.db.prisma.letterReading.findFirst({
    where: { id, department: within(scope) },
    select: {
      id: true,
      state: true,
      processed: true,
      total: true,
      problem: true,
      directiveId: true,
      file: { select: { name: true } },
    },
  })
  if (!found) throw new Problem('not_found', { what: 'letter' })
  return { ...found, problem: letterProblems.find((problem) => problem === found.problem) ?? null }
}

/** What the letter of a draft says, with its text; null for a draft that was begun without one. */
export async function letterOfDraft(
  context: Context,
  { scope, directiveId }: { scope: DepartmentScope; directiveId: string },
): Promise<{ text: string; reading: ReadLetter; issuerId: string } | null> {
  const found = await context.db.prisma.letterReading.findFirst({
    where: { directiveId, department: within(scope), directive: { issuedAt: null } },
    select: { text: true, reading: true, departmentId: true },
  })
  if (!found) return null
  const { text, reading, departmentId } = found
  return { text: text ?? '', reading: readLetterContract.parse(reading), issuerId: departmentId }
}

/** What the letter filled a draft with; for all below the department as the register is now. */
export async function givenByLetter(
  context: Context,
  { reading, issuerId }: { reading: ReadLetter; issuerId: string },
): Promise<DraftFields> {
  return fieldsOf(context.db.prisma, { reading, issuerId })
}
