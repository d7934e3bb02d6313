/**
 * A folded text in which the Kazakh words of dates stand in Cyrillic, folded too, whatever they were written in: one
 * of the Latin alphabets («qyrkúıek», «jeltoqsan», «3 kún buryn»), Arabic letters («ماۋسىم») or look-alikes («мaусым»).
 */
export function kazakhInCyrillic(text: string): string {
  if (!/[a-zµ-ɏ\u0600-\u06FF]/.test(text)) return text
  return text
    .replace(ARABIC_DIGIT, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(MIXED_WORD, (word) => word.replace(/[a-z]/g, (letter) => lookAlikes.get(letter) ?? letter))
    .replace(LATIN_WORD, (word) => dateWord(fromLatin(word)) ?? dateWord(fromLatin(chatShape(word))) ?? word)
    .replace(ARABIC_WORD, (word) => dateWord(fromArabic(word)) ?? word)
}

const ARABIC_DIGIT = /[٠-٩۰-۹]/g
const MIXED_WORD = /(?<!\p{L})(?:[a-z]{1,20}[а-я]|[а-я]{1,20}[a-z])[a-zа-я]{0,20}/gu
const LATIN_WORD = /(?<!\p{L})[a-zà-ɏ](?:[a-zà-ɏ\u0300-\u036F]|['’ʼ´\u0060](?!\s*$)){0,23}(?!\p{L})/gu
const ARABIC_WORD = /[\u0621-\u064A\u0671-\u06D3\u06D5]{2,20}/g

const lookAlikes = lettersOf({ from: 'a e i o k m t c p x y h b', to: 'а е и о к м т с р х у н в' })

/** The right spelling of a word that begins as one of the words of dates do; null for any other. */
function dateWord(soft: string): string | null {
  const stem = stems.find(({ key }) => soft.startsWith(key))
  if (!stem) return null
  const ending = soft.slice(stem.key.length)
  return ending.length <= LONGEST_ENDING && (ending === '' || !stem.isWhole) ? stem.word + ending : null
}

/** «желтоқсанындағы» */
const LONGEST_ENDING = 8

/** Latin and Arabic letters leave open which of ы, й and и is meant. */
const softened = (word: string) => word.replace(/[ый]/g, 'и')

/** Folded; behind a sign of equality stand other spellings of the same word. */
const words =
  'кантар акпан наурыз=наирыз сауир=сеуир=саиир мамыр маусым шилде тамыз кыркуйег кыркуйек=киркуек=киркиек казан караша ' +
  'желтоксан=гелтоксан=джелтоксан жыл бугин кеше ертен алдынгы бурын кун апта сагат агымдагы биыл осы откен ' +
  'жарияла=жариала дуйсенби сейсенби сарсенби бейсенби жума сенби жексенби'
/** Too short to carry an ending: the «j.» behind a year, the ordinal of a day. */
const wholeWords = 'ж минут ай айы айынын ши шы нши ншы си сы'

const stems = [
  ...words.split(' ').map((spellings) => ({ spellings, isWhole: false })),
  ...wholeWords.split(' ').map((spellings) => ({ spellings, isWhole: true })),
].flatMap(({ spellings, isWhole }) => {
  const [word = '', ...others] = spellings.split('=')
  return [word, ...others].map((spelling) => ({ key: softened(spelling), word, isWhole }))
})

/** The letters of the alphabets of 2017, 2018 and 2021, of the news agency, and of chats. */
function fromLatin(word: string): string {
  return word
    .normalize('NFC')
    .replace(/ý|y['’ʼ´\u0060]/g, 'w')
    .replace(/[şș]|s['’ʼ´\u0060]/g, 'sh')
    .normalize('NFD')
    .replace(/[\u0300-\u036F'’ʼ´\u0060]/g, '')
    .replace(/sh|zh|ng(?=[tdy])|gh|[a-zı]/g, (letters) => latin.get(letters) ?? '')
}

const latin = lettersOf({
  from: 'a b d e f g h i ı j k l m n o p q r s t u v w x y z c sh zh ng gh',
  to: 'а б д е ф г х и и ж к л м н о п к р с т у в у х и з ц ш ж н г',
})

/** Chats write w for ш. */
const chatShape = (word: string) => word.replaceAll('w', 'sh')

const fromArabic = (word: string) => word.replace(/./gu, (letter) => arabic.get(letter) ?? '')

const arabic = lettersOf({
  from: 'ا ە ب ۆ گ ع د ج ز ي ك ق ل م ن ڭ و پ ر س ت ۋ ۇ ف ح ھ چ ش ى ی',
  to: 'а е б в г г д ж з и к к л м н н о п р с т у у ф х х ч ш и и',
})

function lettersOf({ from, to }: { from: string; to: string }): ReadonlyMap<string, string> {
  const meant = to.split(' ')
  return new Map(from.split(' ').map((letter, at) => [letter, meant[at] ?? '']))
}
