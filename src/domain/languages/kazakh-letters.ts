/** Letters that Kazakh has and Russian has not: one of them decides over a short text. */
export const KAZAKH_LETTERS = 'әғқңөұүһіӘҒҚҢӨҰҮҺІ'

/** The languages that the letters of a title tell, as lists filter by them; a longer text is read by `languageOf`. */
export const titleLanguages = ['kk', 'ru', 'unknown'] as const
export type TitleLanguage = (typeof titleLanguages)[number]
