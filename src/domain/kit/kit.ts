/** The lengths that platforms want, and the most characters of each, hashtag included. */
export const kitLimits = { post: 600, story: 140, title: 200, article: 6000 } as const

/** The ready words of one directive; paragraphs of an article are apart by an empty line. */
export interface KitTexts {
  readonly postKk: string
  readonly postRu: string
  readonly storyKk: string
  readonly storyRu: string
  readonly titleKk: string
  readonly titleRu: string
  readonly articleKk: string
  readonly articleRu: string
}

export const kitTextNames = [
  'postKk',
  'postRu',
  'storyKk',
  'storyRu',
  'titleKk',
  'titleRu',
  'articleKk',
  'articleRu',
] as const satisfies readonly (keyof KitTexts)[]

/** Texts and the campaign's mark, the mark without its sign. */
export interface KitContent extends KitTexts {
  readonly hashtag: string
}

/** What whoever publishes the kit should keep from; the words stand under `kit.avoid`. */
export const kitCautions = ['links', 'numbers', 'people', 'marks', 'changes'] as const

/** What the database and a search compare: small letters, one way to write each. */
export function hashtagKey(hashtag: string): string {
  return hashtag.normalize('NFC').toLowerCase()
}

/** As it stands in a post. */
export function marked(hashtag: string): string {
  return hashtag === '' ? '' : `#${hashtag}`
}
