/**
 * How much a text looks like Cyrillic words: small letters that follow small ones. Read in another charset than it was
 * written in, words turn into capitals and signs.
 */
export const cyrillicLikeness = (text: string): number =>
  text.match(/(?<=[а-яё])[оеаинтслрвкмдпуыя]/g)?.length ?? 0
