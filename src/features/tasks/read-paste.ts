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
  /** «Нашли 5 ссылок: 4 готовы, 1 повтор», in the language of the page. */
  summary: string
}

/** Reads a pasted text into the report and says in words what it found. */
export async function readPaste(
  context: Context,
  input: z.input<typeof pasteLinksContract>,
): Promise<PasteRead> {
  const { text } = pasteLinksContract.parse(input)
  const { links } = await pasteLinks(context, input)
  const t = translator({ locale: await currentLocale(), namespace: 'tasks' })
  const count = (outcome: Pasted['links'][number]['outcome']) =>
    links.filter((link) => link.outcome === outcome).length
  const [errors, repeats] = [count('error'), count('duplicate')]
  const ready = links.length - errors - repeats
  const parts = [
    ready > 0 ? t('paste.ready', { n: ready }) : null,
    errors > 0 ? t('paste.toFix', { n: errors }) : null,
    repeats > 0 ? t('paste.repeats', { n: repeats }) : null,
  ].filter((part) => part !== null)
  return { text, links, summary: `${t('paste.found', { n: links.length })} ${parts.join(', ')}` }
}
