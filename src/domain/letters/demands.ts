import { originalSpan } from '../links/find/mapped-text.ts'
import { type SlotPlatform, slotPlatforms } from '../obligations/slots.ts'
import type { Demands, Passage, ReportForm } from './letter.ts'
import type { Paragraph } from './text/paragraphs.ts'

export interface FoundDemands {
  readonly demands: Demands
  readonly evidence: Readonly<Record<'slots' | 'report' | 'languages' | 'address', readonly Passage[]>>
}

/** What the bodies ask for: where to publish, in which language, what to send and where to. */
export function demandsOf(paragraphs: readonly Paragraph[]): FoundDemands {
  const asking = paragraphs.filter(({ folded }) => ASKS.test(folded) || ADDRESS.test(folded))
  const slots = collect({ paragraphs: asking, words: PLATFORM_WORDS })
  const report = collect({
    paragraphs: asking.filter(({ folded }) => SENDS.test(folded)),
    words: REPORT_WORDS,
  })
  const languages = collect({ paragraphs: asking, words: LANGUAGE_WORDS })
  const address = collect({ paragraphs: asking, words: [{ pattern: ADDRESS, gives: [] }] })
  const wanted = new Set<SlotPlatform>(slots.values)
  return {
    demands: {
      slots: slotPlatforms.filter((platform) => wanted.has(platform)),
      report: [...new Set(report.values)],
      languages: languagesIn(languages.values),
      address: address.texts[0]?.toLowerCase() ?? null,
    },
    evidence: {
      slots: slots.passages,
      report: report.passages,
      languages: languages.passages,
      address: address.passages,
    },
  }
}

const ASKS =
  /размест|опублик|публик|освет|необходимо|просим|просит|прошу|поруча|направ|представ|предостав|орналастыр|жарияла|кажет|сура|жибер|усын|хабарла|керек|тапсыр/
const SENDS =
  /направ|представ|предостав|проинформ|отчет|отчит|сообщить|выслать|жибер|усын|хабарла|есеп|жолда|тапсыр/
export const ADDRESS = /[a-z0-9][a-z0-9._%+-]{0,60}@[a-z0-9-]{1,60}(?:\.[a-z0-9-]{2,30}){1,4}/

const NETWORKS: readonly SlotPlatform[] = [
  'telegram',
  'instagram',
  'facebook',
  'tiktok',
  'vk',
  'youtube',
  'ok',
  'threads',
  'whatsapp',
]
const EVERYWHERE = slotPlatforms.filter((platform) => platform !== 'any')

interface Word<Value> {
  pattern: RegExp
  gives: readonly Value[]
}

/** Two letters that are a network's name only beside another one's: «ОК», «ТГ» (which is money, too). */
function besideAnother(letters: string): string {
  const others =
    'vk|вк|вконтакте|facebook|фейсбук|фб|instagram|инстаграм|инста|telegram|телеграм|tiktok|tik tok|тик-?ток|youtube|ютуб|threads|whatsapp|сайт'
  const between = String.raw`(?:[\s,;/()«»"]|\sи\s|\sжане\s){1,4}`
  return String.raw`(?:${others})\p{L}{0,3}${between}(?:${letters})(?!\p{L})|(?<!\p{L})(?:${letters})${between}(?:${others})`
}

/** Folded words; «на всех площадках» is every kind that an institution may have an account of. */
const PLATFORM_WORDS: readonly Word<SlotPlatform>[] = [
  {
    pattern:
      /(?:всех|имеющихся|доступных) (?:\p{L}+ )?(?:площадк|платформ)\p{L}*|барлык (?:\p{L}+ )?(?:алан|платформа)\p{L}*/u,
    gives: EVERYWHERE.filter((one) => one !== 'media'),
  },
  {
    pattern:
      /(?<!\p{L})сми(?!\p{L})|средств\p{L}* массовой информации|(?<!\p{L})бак(?:-|(?!\p{L}))|букаралык акпарат|печатн\p{L}+ (?:издани|сми)|газет|(?<!\p{L})тв(?!\p{L})|телевидени|телеканал|телеарна|теледидар|(?<!\p{L})радио|басылым(?:дар|да|ына)|баспасоз беттер/u,
    gives: ['media'],
  },
  {
    pattern:
      /соц(?:иальн\p{L}+|\.)?\s?-?сет[яеи]\p{L}*|соцмеди[аяй]|социальных медиа|алеум(?:еттик|\.) ?(?:желиле|желид|медиа)\p{L}*/u,
    gives: NETWORKS,
  },
  {
    pattern:
      /(?<!\p{L})(?:веб-?\s?)?сайт\p{L}*|(?:веб|интернет)-?\s?(?:ресурс|портал|страниц|сайт)\p{L}*|официальн\p{L}+ (?:интернет-)?(?:портал|ресурс)\p{L}*/u,
    gives: ['site'],
  },
  { pattern: /instagram|инстаграм\p{L}*|(?<!\p{L})(?:инста|insta|ig)(?!\p{L})/u, gives: ['instagram'] },
  {
    pattern: /facebook|фейс ?бу[кг]\p{L}*|фэйсбу[кг]\p{L}*|(?<!\p{L})(?:фб|fb)(?!\p{L})/u,
    gives: ['facebook'],
  },
  {
    pattern: new RegExp(
      String.raw`telegram|теле?г(?:рам|рамм)\p{L}*|(?<!\p{L})тг-?\s?канал|${besideAnother('тг|tg')}`,
      'u',
    ),
    gives: ['telegram'],
  },
  { pattern: /tik-?\s?tok|тик-?\s?то[кг]\p{L}*/u, gives: ['tiktok'] },
  {
    pattern: /(?<![\p{L}])(?:vk|вк)(?!\p{L})|в\s?контакте|vkontakte/u,
    gives: ['vk'],
  },
  { pattern: /you-?\s?tube|ю[- ]?ту[бу]\p{L}*|ютьюб\p{L}*/u, gives: ['youtube'] },
  {
    pattern: new RegExp(String.raw`одноклассни[кц]\p{L}*|odnoklassniki|${besideAnother('ок|ok')}`, 'u'),
    gives: ['ok'],
  },
  { pattern: /threads|тр[еэ]дс/u, gives: ['threads'] },
  {
    pattern: /whats\s?app|[вуw]о?атс[- ]?ап\p{L}*|вотсап\p{L}*|вацап\p{L}*|уацап\p{L}*/u,
    gives: ['whatsapp'],
  },
  { pattern: /твиттер\p{L}*|twitter/u, gives: ['x'] },
  {
    pattern:
      /gov\.kz\/memleket|портал\p{L}* «?gov\.kz|gov\.kz»? (?:портал|платформ)|едином портале|единой платформе|бирынгай (?:платформа|портал)/u,
    gives: ['govkz'],
  },
]

const REPORT_WORDS: readonly Word<ReportForm>[] = [
  { pattern: /ссылк\p{L}*|гиперссылк\p{L}*|силтеме\p{L}*|(?<!\p{L})(?:линк|link)\p{L}*/u, gives: ['links'] },
  {
    pattern:
      /скрин(?:шот)?(?:ы|ов|ами|тар\p{L}*|дер\p{L}*|ами|а|у|ом)?(?!\p{L})|скриншот\p{L}*|принт-?скрин\p{L}*|снимк\p{L}+ экрана|экран(?:нын)? сурет\p{L}*/u,
    gives: ['screenshots'],
  },
  { pattern: /(?<!\p{L})фото(?:отчет|граф|матери|есеп)?\p{L}*|фотосурет\p{L}*/u, gives: ['photos'] },
  {
    pattern:
      /по (?:прилагаемой |следующей |установленной |приложенной |указанной )?форме|таблиц\p{L}*|кесте\p{L}*|нысан\p{L}*|excel|эксел\p{L}*/u,
    gives: ['table'],
  },
  {
    pattern:
      /проинформиров\p{L}*|информаци\p{L}* о|(?:представ|предостав|направ)\p{L}* (?:\p{L}+ )?информаци\p{L}*|информаци\p{L}* (?:\p{L}+ )?(?:представ|предостав|направ)\p{L}*|(?<!фото)отчет\p{L}*|отчит\p{L}*|справк[уи]|сведени\p{L}*|акпарат(?:ты|ын|тарды|тарын)(?!\p{L})|акпарат\p{L}* (?:\p{L}+ )?(?:усын|бер|жибер|жолда)\p{L}*|(?<!фото)есеп(?!теги)\p{L}*|малимет\p{L}*|аныктама\p{L}*|туралы хабарла(?:у\p{L}*|ныз\p{L}*|сын)(?!\p{L})/u,
    gives: ['information'],
  },
]

/** «казахском», «каз.», «мемлекеттік»: the language by its own or its legal name. */
const KAZAKH_RU = String.raw`(?:гос(?:ударственн\p{L}{2,3}|\.)|каз(?:ахск\p{L}{2,3}|\.|(?!\p{L})))`
const RUSSIAN_RU = String.raw`(?:русск\p{L}{2,3}|официальн\p{L}{2,3}|рус(?:\.|(?!\p{L}))|оф(?:иц)?\.)`
const KAZAKH_KK = String.raw`(?:мемлекеттик|мем\.|казак(?:ша)?|каз\.)`
const RUSSIAN_KK = String.raw`(?:орыс(?:ша)?|ресми|рус\.)`
const JOIN_RU = String.raw`(?:\s?\([^)]{1,20}\))?(?:\s(?:язык\p{L}*)?\s?(?:и|а также|или|либо|,)\s?(?:на\s)?|\s?[,/+–-]\s?(?:на\s)?|\sи\s(?:на\s)?)`
const JOIN_KK = String.raw`(?:\sтил\p{L}*)?(?:\s(?:жане|мен|пен|ари|сондай-ак)\s|\s?[,/+–-]\s?)`
const BOTH_RU = String.raw`(?:${KAZAKH_RU}${JOIN_RU}${RUSSIAN_RU}|${RUSSIAN_RU}${JOIN_RU}${KAZAKH_RU})`
const BOTH_KK = String.raw`(?:${KAZAKH_KK}${JOIN_KK}${RUSSIAN_KK}|${RUSSIAN_KK}${JOIN_KK}${KAZAKH_KK})`

const LANGUAGE_WORDS: readonly Word<'kk' | 'ru' | 'both'>[] = [
  {
    pattern: new RegExp(
      String.raw`(?:${BOTH_RU}(?:${JOIN_RU}\p{L}+)?\s?(?:язык|яз\.|верси)\p{L}*|(?:дву(?:х|мя)|2-?х|обоих|обеих|трех|3-?х)\s(?:\p{L}+\s)?(?:язык|верси)\p{L}*|двуязычн\p{L}*|${BOTH_KK}(?:${JOIN_KK}\p{L}+)?\s?(?:тил|нуска)\p{L}*|казакша${JOIN_KK}орысша|орысша${JOIN_KK}казакша|(?:еки|кос|уш|2)\s(?:\p{L}+\s)?тилде)`,
      'u',
    ),
    gives: ['both'],
  },
  {
    pattern: new RegExp(
      String.raw`${KAZAKH_RU}\s(?:язык|яз\.)\p{L}*|(?:мемлекеттик|казак|мем\.)\sтил\p{L}*|(?<!\p{L})казакша(?!\p{L})`,
      'u',
    ),
    gives: ['kk'],
  },
  {
    pattern: new RegExp(
      String.raw`${RUSSIAN_RU}\s(?:язык|яз\.)\p{L}*|(?:орыс|ресми)\sтил\p{L}*|(?<!\p{L})орысша(?!\p{L})`,
      'u',
    ),
    gives: ['ru'],
  },
]

/** Both where the letter names both, be it in two places. */
function languagesIn(values: readonly ('kk' | 'ru' | 'both')[]): Demands['languages'] {
  if (values.includes('both') || (values.includes('kk') && values.includes('ru'))) return 'both'
  return values[0] ?? null
}

function collect<Value>({
  paragraphs,
  words,
}: {
  paragraphs: readonly Paragraph[]
  words: readonly Word<Value>[]
}): { values: Value[]; texts: string[]; passages: Passage[] } {
  const found = paragraphs.flatMap(({ view, folded }) =>
    words.flatMap(({ pattern, gives }) => {
      const match = pattern.exec(folded)
      if (!match || isLeftOut({ folded, match })) return []
      const [from, to] = [match.index, match.index + match[0].length]
      return { gives, text: view.text.slice(from, to), passage: originalSpan({ view, from, to }) }
    }),
  )
  return {
    values: found.flatMap(({ gives }) => gives),
    texts: found.map(({ text }) => text),
    passages: found.map(({ passage }) => passage),
  }
}

/** «кроме TikTok», «TikTok-тан басқа». */
function isLeftOut({ folded, match }: { folded: string; match: RegExpExecArray }): boolean {
  const before = folded.slice(Math.max(0, match.index - 30), match.index)
  const after = folded.slice(match.index + match[0].length, match.index + match[0].length + 20)
  return (
    /(?<!\p{L})(?:кроме|за исключением|исключая) (?:\p{L}+ )?$/u.test(before) ||
    /^[-\p{L}]{0,5} (?:баска|коспаганда)(?!\p{L})/u.test(after)
  )
}
