import type { CalendarDate } from '../calendar/zone.ts'
import { checksDocument } from '../letters/text/checking-links.ts'
import { type KitContent, kitLimits, marked } from './kit.ts'
import { proposeHashtag } from './propose-hashtag.ts'
import { namesOffice, publicSentences } from './public-sentences.ts'

export interface KitSource {
  readonly subjectKk: string
  readonly subjectRu: string
  readonly textKk: string
  readonly textRu: string
  readonly sources: readonly string[]
}

/**
 * Texts proposed from a letter: its own sentences that are for everybody, under its subject. Nothing is added but the
 * word before a source; where the letter only demands, the texts are its subject.
 */
export function proposeKit({
  letter,
  taken,
  reference,
}: {
  letter: KitSource
  /** Keys of the hashtags that the department's other campaigns have. */
  taken: ReadonlySet<string>
  /** The day on which the letter is read: the year of «текущего года». */
  reference: CalendarDate
}): KitContent {
  const hashtag = proposeHashtag({ ...letter, taken })
  const sources = letter.sources.filter((url) => !checksDocument(url))
  const kk = wordsOf({ subject: letter.subjectKk, text: letter.textKk, source: 'Дереккөз' })
  const ru = wordsOf({ subject: letter.subjectRu, text: letter.textRu, source: 'Источник' })
  return {
    hashtag,
    postKk: kk.post,
    postRu: ru.post,
    storyKk: kk.story,
    storyRu: ru.story,
    titleKk: kk.title,
    titleRu: ru.title,
    articleKk: kk.article,
    articleRu: ru.article,
  }

  function wordsOf({ subject, text, source }: { subject: string; text: string; source: string }) {
    const title = cutAt({ text: subject.replace(/\s+/g, ' ').trim(), limit: kitLimits.title })
    const paragraphs = publicSentences({ text, reference })
    const mark = marked(hashtag)
    return {
      title,
      post: postOf({ title, sentences: paragraphs.flat(), mark }),
      story: storyOf({ title, mark }),
      article: articleOf({ paragraphs, sources, source }),
    }
  }
}

/** Title, as many sentences as fit (those about the office itself only where others leave room), hashtag. */
function postOf({
  title,
  sentences,
  mark,
}: {
  title: string
  sentences: readonly string[]
  mark: string
}): string {
  const usable = sentences.filter((sentence) => !PHONE.test(sentence))
  const chosen = new Set<string>()
  const post = () => {
    const body = usable.filter((sentence) => chosen.has(sentence)).join(' ')
    return joined([heading(title), body, mark])
  }
  for (const sentence of usable.toSorted((a, b) => Number(namesOffice(a)) - Number(namesOffice(b)))) {
    chosen.add(sentence)
    if (post().length > kitLimits.post) chosen.delete(sentence)
  }
  return post()
}

/** A number that a phone makes a link of: it may be the swindler's own. */
const PHONE = /\+?\d[\d ()-]{8,18}\d/

function storyOf({ title, mark }: { title: string; mark: string }): string {
  const room = kitLimits.story - (mark === '' ? 0 : mark.length + 2)
  return joined([cutAt({ text: heading(title), limit: room }), mark])
}

function articleOf({
  paragraphs,
  sources,
  source,
}: {
  paragraphs: readonly (readonly string[])[]
  sources: readonly string[]
  source: string
}): string {
  const told = sources.map((url) => `${source}: ${url}`)
  let article = ''
  for (const paragraph of [...paragraphs.map((sentences) => sentences.join(' ')), ...told]) {
    const longer = joined([article, paragraph])
    if (longer.length > kitLimits.article) break
    article = longer
  }
  return article
}

/** A subject stands without a full stop, a post does not. */
function heading(title: string): string {
  return title === '' || /[.!?…]$/.test(title) ? title : `${title}.`
}

/** Paragraphs, those that say something. */
function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n')
}

/** Cut between words, with an ellipsis that counts. */
function cutAt({ text, limit }: { text: string; limit: number }): string {
  if (text.length <= limit) return text
  const cut = text.slice(0, limit - 1)
  const space = cut.lastIndexOf(' ')
  return `${(space > limit / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:–—-]+$/, '')}…`
}
