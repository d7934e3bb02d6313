import { monthOf } from '../../dates/month-words.ts'
import { KAZAKH_LETTERS } from '../../languages/kazakh-letters.ts'
import type { HalfLanguage } from '../letter.ts'
import { foldInPlace } from './fold-in-place.ts'

/** How much a text speaks for Kazakh (above 0) or Russian (below), in natural logarithms of the odds. */
export function leaning(text: string): number {
  return leaningsOf(text).reduce((sum, { lean }) => sum + lean, 0)
}

/** The same of each word, with where it stands. */
export function leaningsOf(text: string): { start: number; end: number; lean: number }[] {
  return Array.from(foldInPlace(text).matchAll(WORD), ({ index: start, 0: word }) => {
    const end = start + word.length
    return { start, end, lean: wordLeaning({ word, spelled: text.slice(start, end) }) }
  })
}

/**
 * The language of each line in turn. Two thirds of Kazakh words have a letter of their own, so a short line may
 * have none: the likeliest row of languages is taken, in which a change costs as much as two such words.
 */
export function languagesOf(lines: readonly string[]): HalfLanguage[] {
  const costs: { kk: number; ru: number; changedTo: Record<HalfLanguage, boolean> }[] = []
  let best = { kk: 0, ru: 0 }
  for (const line of lines) {
    const lean = Math.max(-MOST, Math.min(MOST, leaning(line)))
    const changedTo = { kk: best.ru + CHANGE < best.kk, ru: best.kk + CHANGE < best.ru }
    best = {
      kk: Math.min(best.kk, best.ru + CHANGE) + Math.max(0, -lean),
      ru: Math.min(best.ru, best.kk + CHANGE) + Math.max(0, lean),
    }
    costs.push({ ...best, changedTo })
  }
  let language: HalfLanguage = best.kk < best.ru ? 'kk' : 'ru'
  return costs
    .toReversed()
    .map(({ changedTo }) => {
      const own = language
      if (changedTo[own]) language = own === 'kk' ? 'ru' : 'kk'
      return own
    })
    .toReversed()
}

const WORD = /\p{Script=Cyrillic}{2,60}/gu
const CHANGE = 5
/** One long line must not outweigh everything around it. */
const MOST = 20

function wordLeaning({ word, spelled }: { word: string; spelled: string }): number {
  const office = OFFICES.get(word)
  if (office !== undefined) return office
  if (OWN_LETTER.test(spelled)) return 3
  if (KAZAKH_WORDS.has(word) || KAZAKH_ENDING.test(word) || isKazakhMonth(word)) return 3
  if (RUSSIAN_WORDS.has(word) || RUSSIAN_ENDING.test(word)) return -2
  return -0.6
}

/** One such word is a name of its own, also as the only line of its language. */
const OFFICES = new Map([
  ...'баскармасы министрлиги департаменти комитети акимдиги мекемеси'
    .split(' ')
    .map((word): [string, number] => [word, 8]),
  ...'управление министерство департамент акимата учреждение'
    .split(' ')
    .map((word): [string, number] => [word, -8]),
])

const OWN_LETTER = new RegExp(`[${KAZAKH_LETTERS}əi]`)

function isKazakhMonth(word: string): boolean {
  return word.length > 4 && KAZAKH_MONTH.test(word) && monthOf(word) !== null
}

const KAZAKH_MONTH = /^(?:кантар|акпан|наурыз|сауир|мамыр|маусым|шилде|тамыз|кыркуй|казан|караша|желтоксан)/

/** Folded: Kazakh typed without its letters is told by its words and endings. */
const KAZAKH_ENDING =
  /.(?:(?:лар|лер|дар|дер|тар|тер)(?:ды|ди|дын|дин|га|ге|да|де|дан|ден|ына|ине|ынын|инин|ын|ин|мен|дагы|деги|ы|и)|сынын|синин|ларга|лерге|нын|тын|кен|ган|ып|уга|уге|удын|удин|йтын|йтин)$/
const KAZAKH_WORDS = new Set(
  'жане бойынша туралы ушин кажет керек дейин дейинги кешиктирмей жылгы жылдын жылы агымдагы мерзимде мерзими ишинде жумыс силтеме баспасоз хабарлама орналастыру директорларына басшысы басшыларына баскармасы баскармага бар болып осыган осы байланысты сондай хабарлау жиберу етинемиз сураймыз суралады барлык алеуметтик желилер тилинде казак орыс курметти аким акимдигинин облысы облысынын солтустик казакстан коммуналдык мемлекеттик мекемеси мекемелер мекемелердин кун куни кунине кунинен сагат сайын айдын ведомстволык багынысты мадениет жаксы сиздин бизди бас болу болады менен мен шыгыс шыг кала каласы когамдык халык хат хатка усыну тапсыру тиис басшы директоры орынбасары менгеруши менгерушиси торагасы жетекшиси орындаушы кмм кмкк рмм мккк жшс аппараты аким акими кабылданды'.split(
    ' ',
  ),
)
const RUSSIAN_ENDING =
  /.(?:ого|его|ому|ему|ыми|ими|ых|их|ые|ый|ая|ую|ние|ния|нию|нием|ость|ости|ться|тся|ать|ить|ение|ения|ов|ев|ами|ями|ах|ях|ским|ской|ский|ские)$/
const RUSSIAN_WORDS = new Set(
  'и в во не на что как для по от из его это при или о об у к с со за до все всех также далее сообщает просим прошу необходимо срок года управление учреждений директорам руководителям исх исполнитель уважаемые письмо который которые г кгу ккп гккп ргу тоо культуры области республики казахстан города района руководитель исполняющий развития архивного дела северо'.split(
    ' ',
  ),
)
