import { addDays, type CalendarDate } from '../calendar/zone.ts'
import { fold } from '../register/fold.ts'

/**
 * The day that a weekday names, as the networks date the days of this week («дүйсенбі, 10:15», «Monday at 10:15») or
 * as people speak of the last one («в прошлую пятницу»): the nearest one before `reference`. Null for opening hours.
 */
export function weekdayBefore({
  text,
  reference,
}: {
  text: string
  reference: CalendarDate
}): CalendarDate | null {
  const found = LAST.exec(text) ?? AT_AN_HOUR.exec(text)
  const at = stems.findIndex((stem) => found?.groups?.name?.startsWith(stem))
  if (at < 0) return null
  const own = (new Date(`${reference}T00:00:00Z`).getUTCDay() + 6) % WEEK
  return addDays({ date: reference, days: -((own - (at % WEEK) + WEEK - 1) % WEEK) - 1 })
}

const WEEK = 7

/** Monday first, three languages one behind another; as in Kazakh, the longer words do not begin as the shorter. */
const stems = fold(
  'дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі жексенбі понедельник вторник сред четверг пятниц суббот воскресен monday tuesday wednesday thursday friday saturday sunday',
).split(' ')

const NAME = `(?<name>(?:${stems.join('|')})[а-я]{0,4})(?![a-zа-я])`
const LAST = new RegExp(`(?<![a-zа-я])(?:откен|прошл[а-я]{2}|минувш[а-я]{2}|last) ${NAME}`)
const AT_AN_HOUR = new RegExp(`^(?:в |во |on )?${NAME}(?:,|,? в|,? at|,? сагат)? \\d{1,2}:\\d\\d(?! ?[-–])`)
