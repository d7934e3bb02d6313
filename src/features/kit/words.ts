import type { useTranslations } from 'next-intl'

/** What the staff's form says, for a component of the browser. */
export function formWords(t: ReturnType<typeof useTranslations<'kit'>>) {
  return {
    hashtag: t('hashtag'),
    hashtagHint: t('hashtagHint'),
    post: t('part.post'),
    story: t('part.story'),
    title: t('part.title'),
    article: t('part.article'),
    kk: t('language.kk'),
    ru: t('language.ru'),
    save: t('save'),
    saved: t('saved'),
    offer: t('offer'),
    offerAgain: t('offerAgain'),
    offered: t('offered'),
    takeBack: t('takeBack'),
    takenBack: t('takenBack'),
    stale: t('stale', { parts: '{parts}' }),
    hashtagPart: t('part_hashtag'),
  }
}
export type FormWords = ReturnType<typeof formWords>
