/** The language of a title as its letters tell it; unknown without a title or without Cyrillic letters. */
export const titleLanguages = ['kk', 'ru', 'unknown'] as const
export type TitleLanguage = (typeof titleLanguages)[number]

/** Letters that Kazakh has and Russian has not: one of them decides. */
export const KAZAKH_LETTERS = 'әғқңөұүһіӘҒҚҢӨҰҮҺІ'
