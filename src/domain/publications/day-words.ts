import { monthOf } from '../dates/month-words.ts'
import { fold } from '../register/fold.ts'

/** What stands by the day of something else than the publication: of an event, of a birth, of a term. */
export const EVENT_WORDS =
  /(?:дата|время|место|день) (?:проведени|начал|окончани|рождени|события|мероприяти)|өт(?:етін|кізілетін) (?:күні|уақыты)|басталу|аяқталу|туған күн|мерзім|дедлайн|срок|до какого|қашан|когда|состоится|состоялось|пройд[её]т|начало|басталады|өтеді|ашылады|event date|starts?\b|ends?\b|expires|deadline|(?<!\p{L})дейін|қабылдан(?:ады|уда)|принима(?:ют|ем)|туған|туылған|родил(?:ся|ась)|құрылған|основан|(?<!\p{L})(?:заң|закон|бұйрық|бұйрығы|приказ|қаулы|постановлени)|(?<!\p{L})(?:до|по) \d/iu

/** Two days, or a day in the case of «on that day»: what happens then. */
export const EVENT_DAYS =
  /\d{1,2}(?:[./]\d{1,2}(?:[./]\d{2,4})?)?\s?[-–—]\s?\d{1,2}(?:[./]\d{1,2}[./]\d{2,4}|\s\p{L}{3,})|(?<!\p{L})[сc]о? \d{1,2}(?: \p{L}+)? (?:по|до) \d|(?<!\p{L})(?:қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан)[дт][ае]ғ?ы?(?!\p{L})/iu

/** How many words a text has beside the parts of a date and what is said of publications. */
export function wordsBesideDate(text: string): number {
  const words = fold(text).match(/\p{L}{3,}/gu) ?? []
  return words.filter((word) => monthOf(word) === null && !BESIDE.test(word)).length
}

const BESIDE =
  /^(?:жыл\p{L}*|год\p{L}*|понедельник|вторник|сред[ау]|четверг|пятниц[ау]|суббот[ау]|воскресенье|\p{L}*сенби|жума|\p{L}+day|опубликован\p{L}*|публикаци\p{L}*|дата|добавлен\p{L}*|размещен\p{L}*|создан\p{L}*|жариялан\p{L}*|жариялау|жарияланым|косылган|куни|published|posted|date|автор|author|просмотр\p{L}*|каралым|каралды|оқылды|окылды|views?|сагат|час\p{L}*|алматы|астана|новости|жаналыктар)$/u

/** Headings of lists of other texts, and of what readers write. */
export const OTHERS_WORDS =
  /соңғы|басқа|ұқсас|тағы|оқи отырыңыз|сондай-ақ|пікір|түсініктеме|последни|други|похож|читайте|ещ[её]|по теме|комментар|related|latest|more|recent|comments?|popular|популярн|танымал|анонс|афиша|күнтізбе|календар/i

/** What a clock says beside the day. */
export const CLOCK_WORDS =
  /дүйсенбі|сейсенбі|сәрсенбі|бейсенбі|жұма|сенбі|жексенбі|понедельник|вторник|сред[аы]|четверг|пятниц|суббот|воскресень|(?:mon|tues|wednes|thurs|fri|satur|sun)day|бүгін|сегодня|today/i
