import { type DepartmentScope } from '#/server/authorize.ts'
import type { Context } from '#/server/context.ts'
import { filesOfLetter } from '#/server/files/reads.ts'

/** A drawn page of a letter; nothing where it was pasted, or is a Word document. */
export interface LetterPage {
  number: number
  width: number
  height: number
  href: string
}

/** The pages of the letter that a draft was made of, as far as they are drawn. */
export async function letterPages(
  context: Context,
  { scope, directiveId }: { scope: DepartmentScope; directiveId: string },
): Promise<LetterPage[]> {
  const files = await filesOfLetter(context, { directiveId, scope, drafts: true })
  const letter = files.find(({ kind, removedAt }) => kind === 'letter' && removedAt === null)
  return (letter?.file.pages ?? []).map((page) => ({
    ...page,
    href: `/api/files/${letter?.file.id}/pages/${page.number}`,
  }))
}
