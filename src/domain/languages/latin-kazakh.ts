/**
 * Whether words in Latin letters are Kazakh: in the alphabets of 2017 (apostrophes), 2018 (acutes) and 2021
 * (diaereses), in that of the news agency and of Wikipedia (ı, w), or as people type in a chat (zh, k, y or i).
 */
export function isLatinKazakh(text: string): boolean {
  if (NEVER_KAZAKH.test(text)) return false
  const { words, isDeep, isSure } = plainWords(text)
  let [weight, known, long] = [0, 0, 0]
  for (const word of words) {
    if (KAZAKH_WORDS.has(word)) known += 1
    weight += weightOf({ word, isDeep })
    if (word.length > 2) long += 1
  }
  if (!isDeep && known === 0) return false
  return weight >= LEAST_WEIGHT && weight >= long * (isSure ? SURE_PART : KAZAKH_PART)
}

/** Of Kazakh words two thirds carry a mark, of Turkish or Uzbek ones a third, of others one in ten. */
const KAZAKH_PART = 0.4
/** Where a q or zh stands beside a deep ы, hardly another language is left. */
const SURE_PART = 0.25
const LEAST_WEIGHT = 1

/** Letters of no Kazakh alphabet: Azerbaijani, Turkmen, Polish, Czech, Baltic, Nordic, French, Vietnamese… */
const NEVER_KAZAKH = /[əžčšłąęćźżňřěůőűßæøåþđħɓɗƙâêîôûàèìòùõéíëã]/i

/** One spelling for all alphabets: no marks, «sh» for ş and s', y for every ы. */
function plainWords(text: string): { words: readonly string[]; isDeep: boolean; isSure: boolean } {
  const lower = text.toLowerCase()
  const hasY = DEEP.test(lower)
  const plain = lower
    .replaceAll('ı', hasY ? 'i' : 'y')
    .normalize('NFD')
    .replace(/s[\u0327\u0326'’ʼ´\u0060]/g, 'sh')
    .replace(/(?<=[a-z])[\u0300-\u036F'’ʼ´\u0060]+/g, '')
  const hasQ = Q.test(plain)
  const isNewsroom = lower.includes('ı') && (hasQ || /[ïw]/.test(lower))
  const isSure =
    (hasY && (hasQ || ZH.test(plain))) || (isNewsroom && /[jïw]/.test(lower)) || lower.includes('ǵ')
  return { words: plain.match(/[a-z]+/g) ?? [], isDeep: hasY || isNewsroom || isSure, isSure }
}

/** A deep ы: between consonants, or at the end of a word. */
const DEEP = /[b-df-hj-np-tv-z]y(?:[b-df-hj-np-tv-z]|(?![a-z]))/
const Q = /q(?!u[aeio])/
const ZH = /(?<![a-z])zh[aeiouy]/

function weightOf({ word, isDeep }: { word: string; isDeep: boolean }): number {
  if (FOREIGN_WORDS.has(word)) return -1
  if (KAZAKH_WORDS.has(word)) return 1
  if (FOREIGN_LETTER.test(word)) return -0.5
  const deep = isDeep && (DEEP.test(word) || Q.test(word)) ? 0.5 : 0
  const ending = ENDING.test(word.replaceAll('y', 'i').replaceAll('q', 'k')) ? 0.5 : 0
  const start = START.test(word) ? 0.3 : 0
  return Math.min(1, deep + ending + start)
}

const START = /^(?:zh|j)[aeiouy]/
const FOREIGN_LETTER = /c(?!h)/

/** Words that stand in almost every text, as each alphabet leaves them without its marks. */
const KAZAKH_WORDS = new Set(
  (
    'jane zhane jana zhana jyl zhyl jyly zhyly jylgy zhylgy joq zhok joqary zhogary jer zher jaqsy zhaksy jumys zhumys ' +
    'jatyr zhatyr jatir zhatir juz zhuz qazir kazir qazaq kazak qala kala qalai kalai qandai kandai basqa baska barlyq barlyk ' +
    'halyq halyk ulttyq arqyly arkyly biraq birak qatar soniman sonymen birge ' +
    'bul osy sol olar onyn biz siz ozi oz dep degen eken emes edi bolsa boldy boldi bolyp bolip bolady boladi bolgan ' +
    'kerek turaly turali ushin ushyn boiynsha keiin keyin deiin deyin nemese eger tagy arnaiy arnaly arnalgan gana goi ' +
    'kop endi bar otyr otir eki alty jeti zheti segiz togyz kuni keshe bugin bugingi erten ' +
    'adamdar balalar bilim oblys oblysy salem salemetsiz rahmet rakhmet kurmetti qurmetti qutty kutty'
  ).split(' '),
)

const ENDING = new RegExp(
  `[a-z]{2}(?:${[
    '[ldt][ae]r(?:i|im|in|imiz|inin|ine|ina|inde|inda|inen|inan|di|din|ga|ge|da|de|dan|den|men)?',
    '[dtn]in?|[ldt]i[kg](?:i|in|ti|tin|ter|tar|te|ta|ka|ke|ina|ine|inda|inde|inan|inen|imen|tan|ten)?',
    '[gk][ae]n?(?:i|in|da|de|nin|dar|der|dik)?|[dtn][ae]n?|[dt][ae]gi|[bmp]en|n[ae]n',
    '[aei]p|[aei]?di|s?in[ae]|[aei]tin|[ms]in|[mns]iz|s?i(?:nda|nde|nan|nen|nin)|shi|uda|udi|ude|maidi|meidi|atir|ei|ai',
  ].join('|')})$`,
)

/** Small words of the languages that share most with Kazakh or use y as a vowel, and of Russian in Latin letters. */
const FOREIGN_WORDS = new Set(
  (
    'we bilen ham hem menen va bilan uchun yangi bugun ve ile bir bu em her olan olarak the of and to in is for der die und den et la el di ' +
    'az hogy egy vagy ja on ei tai att och eller yn yr y ny sy i v na s po iz dlya eto kak chto byl byla byli'
  ).split(' '),
)
