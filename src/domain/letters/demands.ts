import { originalSpan } from '../links/find/view.ts'
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
      languages: languages.values[0] ?? null,
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

/** Folded words; «на всех площадках» is every kind that an institution may have an account of. */
const PLATFORM_WORDS: readonly Word<SlotPlatform>[] = [
  {
    pattern:
      /(?:всех|имеющихся|доступных) (?:\p{L}+ )?(?:площадк|платформ)\p{L}*|барлык (?:\p{L}+ )?(?:алан|платформа)\p{L}*/u,
    gives: EVERYWHERE.filter((one) => one !== 'media'),
  },
  {
    pattern:
      /(?<!\p{L})сми(?!\p{L})|средств\p{L}* массовой информации|(?<!\p{L})бак(?:-|(?!\p{L}))|букаралык акпарат|печатн\p{L}+ издани|газет/u,
    gives: ['media'],
  },
  {
    pattern: /соц(?:иальн\p{L}+|\.)?\s?-?сет[яе]\p{L}*|социальных медиа|алеуметтик (?:желиле|медиа)\p{L}*/u,
    gives: NETWORKS,
  },
  { pattern: /(?<!\p{L})(?:веб-?\s?)?сайт\p{L}*|интернет-?\s?ресурс\p{L}*/u, gives: ['site'] },
  { pattern: /instagram|инстаграм\p{L}*/u, gives: ['instagram'] },
  { pattern: /facebook|фейсбук\p{L}*/u, gives: ['facebook'] },
  { pattern: /telegram|те?лег(?:рам|рамм)\p{L}*/u, gives: ['telegram'] },
  { pattern: /tik ?tok|тик-?\s?ток\p{L}*/u, gives: ['tiktok'] },
  { pattern: /(?<![a-z])vk(?![a-z])|вконтакте/u, gives: ['vk'] },
  { pattern: /youtube|ютуб\p{L}*|ютьюб\p{L}*/u, gives: ['youtube'] },
  { pattern: /одноклассник\p{L}*/u, gives: ['ok'] },
  { pattern: /threads|тредс/u, gives: ['threads'] },
  { pattern: /whats ?app|ватсап\p{L}*|вотсап\p{L}*/u, gives: ['whatsapp'] },
  { pattern: /gov\.kz\/memleket|едином портале|бирынгай платформа/u, gives: ['govkz'] },
]

const REPORT_WORDS: readonly Word<ReportForm>[] = [
  { pattern: /ссылк\p{L}*|гиперссылк\p{L}*|силтеме\p{L}*/u, gives: ['links'] },
  { pattern: /скриншот\p{L}*|снимк\p{L}+ экрана|экран суреттер\p{L}*/u, gives: ['screenshots'] },
  { pattern: /фото(?:отчет|граф|матери)?\p{L}*|фотосурет\p{L}*/u, gives: ['photos'] },
  {
    pattern: /по (?:прилагаемой |следующей |установленной )?форме|таблиц\p{L}*|кесте\p{L}*|нысан\p{L}*/u,
    gives: ['table'],
  },
  {
    pattern:
      /проинформиров\p{L}*|информаци\p{L}* о|отчет\p{L}*|акпарат\p{L}* (?:усын|бер|жибер|жолда)\p{L}*|есеп(?!теги)\p{L}*|малимет\p{L}*|туралы хабарла(?:у\p{L}*|ныз\p{L}*|сын)(?!\p{L})/u,
    gives: ['information'],
  },
]

const LANGUAGE_WORDS: readonly Word<'kk' | 'ru' | 'both'>[] = [
  {
    pattern:
      /(?:на )?(?:государственном|казахском) и русском языках?|двух языках|(?:мемлекеттик|казак) жане орыс тилдер\p{L}*|еки тилде/u,
    gives: ['both'],
  },
  { pattern: /на (?:государственном|казахском) языке|(?:мемлекеттик|казак) тилинде/u, gives: ['kk'] },
  { pattern: /на русском языке|орыс тилинде/u, gives: ['ru'] },
]

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
      if (!match) return []
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
