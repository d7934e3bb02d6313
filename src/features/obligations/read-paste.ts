import type * as z from 'zod'
import { pasteLinksContract } from '#/contracts/reports.ts'
import { translator } from '#/i18n/translator.ts'
import type { Context } from '#/server/context.ts'
import { pasteLinks, type Pasted } from '#/server/items/paste-links.ts'
import { currentLocale } from '#/web/request.ts'

export interface PasteRead {
  /** The text as it was read: the places of the links are places in it. */
  text: string
  links: Pasted['links']
  /** «Нашли 5 ссылок: 3 проверяем, 1 с замечанием, 1 повтор», in the language of the page. */
  summary: string
}

/** Links that make no line of their own. */
const aside: readonly string[] = ['duplicate', 'returned'] satisfies Pasted['links'][number]['outcome'][]

/** Reads a pasted text into the report and says in words what it found. */
export async function readPaste(
  context: Context,
  input: z.input<typeof pasteLinksContract>,
): Promise<PasteRead> {
  const { text } = pasteLinksContract.parse(input)
  const { links } = await pasteLinks(context, input)
  const t = translator({ locale: await currentLocale(), namespace: 'obligations' })
  const came = (which: Pasted['links'][number]['outcome']) =>
    links.filter(({ outcome }) => outcome === which).length
  const count = (verdict: Pasted['links'][number]['verdict']) =>
    links.filter((link) => !aside.includes(link.outcome) && link.verdict === verdict).length
  const said = [
    { n: count('ok'), word: 'ready' },
    { n: count('unseen'), word: 'checking' },
    { n: count('remark'), word: 'remarked' },
    { n: count('error'), word: 'toFix' },
    { n: came('duplicate'), word: 'repeats' },
    { n: came('returned'), word: 'returned' },
  ] as const
  const parts = said.filter(({ n }) => n > 0).map(({ n, word }) => t(`paste.${word}`, { n }))
  return { text, links, summary: `${t('paste.found', { n: links.length })} ${parts.join(', ')}` }
}
