/** Whether words in Arabic letters are Kazakh (төте жазу, as Kazakhs of China write), not Uyghur, Persian or Arabic. */
export function isArabicKazakh(text: string): boolean {
  const letters = text.match(ARABIC)?.length ?? 0
  const kazakh = text.match(KAZAKH_SIGNS)?.length ?? 0
  const foreign = text.match(FOREIGN_SIGNS)?.length ?? 0
  return kazakh > letters * KAZAKH_PART && foreign < letters * FOREIGN_PART
}

const ARABIC = /\p{Script=Arabic}/gu

/** ү ұ, у, ң, е, г, п, the sign of softness, and ы inside of a word, where Arabic never has it. */
const KAZAKH_SIGNS = /[ۇۋڭەگپٴ]|ى(?=\p{L})/gu

/** Of Uyghur, Kyrgyz and Kurdish; of Persian and Urdu; of Arabic words. */
const FOREIGN_SIGNS = /[ئېۈۅۉێڕڵیکےہغخثذصضطظةأإآؤ]/gu

/** Every fourth letter of a Kazakh text is one of them; another language has them by chance, or has its own as well. */
const KAZAKH_PART = 0.08
const FOREIGN_PART = 0.03
