/** Letters that Kazakh has and Russian has not: one of them decides over a short text. */
export const KAZAKH_LETTERS = 'әғқңөұүһіӘҒҚҢӨҰҮҺІ'
