import { fold } from './fold.ts'

/** Whether a cell is an answer that says there is none: «нет», «жоқ», «—», «не ведётся», «нет аккаунта». */
export function saysNone(text: string): boolean {
  if (text.length > LONGEST_ANSWER || !MAY_SAY.test(text)) return false
  const words = fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
  const answer = words.join('')
  if (answer === '') return text.trim() !== ''
  return (
    SHORT.test(answer) || (words.some((word) => NO.test(word)) && words.every((word) => SAYING.test(word)))
  )
}

const LONGEST_ANSWER = 80
/** Most cells have none of these, and are not looked at any further. */
const MAY_SAY =
  /^[^\p{L}\p{N}]*0?[^\p{L}\p{N}]*$|нет|жо[қк]|не|без|отсу|лма|бейд|мейд|т[іи]рк|н\W?д|n\W?a|no/iu

/** «0», and «н/д», «n/a» without their strokes. */
const SHORT = /^(?:0|нд|на|na)$/

const NO =
  /^(?:нет|нету|жок|не|без|отсутств[а-я]*|болма[а-я]*|ашылма[а-я]*|тиркелме[а-я]*|журги[а-я]*бейди|журги[а-я]*мейди|жургизилмейди|курылма[а-я]*|none|no|нема)$/

const SAYING = new RegExp(
  [
    NO.source,
    String.raw`^(?:аккаунт|страниц|страничк|парак|сайт|канал|арна|групп|топ|профил|соц|сет|желил|бет)[а-я]*$`,
    String.raw`^(?:имее|вед|создан|созда|зарегистр|открыт|предусмотр|требуе|используе|подключ|заведен|существу|указан|установл)[а-я]*$`,
    String.raw`^(?:аккаунт|instagram|facebook|telegram|tiktok|vk|youtube|ok|threads|whatsapp|website|site|account|page)$`,
    String.raw`^(?:инстаграм|фейсбук|телеграм|тикток|тик|ток|ютуб|вк|ок|одноклассник|ватсап)[а-я]*$`,
    String.raw`^(?:пока|еще|уже|в|на|данный|момент|сегодня|у|нас|учреждени[а-я]*|музе[а-я]*|библиотек[а-я]*|организаци[а-я]*|азирге|али|бар|емес|жасалма[а-я]*|осы|казир|данных|мекеме[а-я]*|ондай|свое[а-я]*|собственн[а-я]*|отдельн[а-я]*|жеке|ресми|официальн[а-я]*)$`,
  ].join('|'),
)
