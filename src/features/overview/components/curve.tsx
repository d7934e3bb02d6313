import { getLocale, getTranslations } from 'next-intl/server'
import { formatDate } from '#/i18n/dates.ts'
import type { Curve as CurveData } from '../curve.ts'

/** Complete reports by day as a stepped line, the previous directive dashed. Attributes only: no style. */
export async function Curve({ curve }: { curve: CurveData }) {
  const t = await getTranslations('overview')
  const { expected, counts } = curve
  const summary = t('curve.summary', { submitted: counts.at(-1) ?? 0, expected })
  return (
    <figure aria-labelledby="curve" className="max-md:hidden">
      <figcaption id="curve" className="text-h3 pb-2">
        {t('curve.title')}
      </figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={summary}
        className="block w-full overflow-visible"
      >
        <Ground curve={curve} expectedWords={t('curve.expected', { n: expected })} />
        <Lines curve={curve} previousWords={t('curve.previous')} />
        <Today curve={curve} words={t('curve.today', { n: counts.at(-1) ?? 0 })} />
        <Days curve={curve} />
      </svg>
    </figure>
  )
}

const WIDTH = 304
const HEIGHT = 168
const TOP = 26
const BOTTOM = 142
const RIGHT = WIDTH - 8

function scale({ days, expected }: CurveData) {
  return {
    x: (day: number) => (day / days) * RIGHT,
    y: (count: number) => BOTTOM - (Math.min(count, expected) / expected) * (BOTTOM - TOP),
  }
}

/** Days off, the line of what is expected, the axis. */
function Ground({ curve, expectedWords }: { curve: CurveData; expectedWords: string }) {
  const { x, y } = scale(curve)
  const off = curve.daysOff.filter((day) => day > 0)
  return (
    <>
      {off.map((day) => (
        <rect
          key={day}
          x={x(day - 1)}
          y={TOP - 6}
          width={x(1)}
          height={BOTTOM - TOP + 6}
          className="fill-sunken"
        />
      ))}
      <path
        d={`M0 ${y(curve.expected)}H${RIGHT}`}
        className="stroke-ink-3"
        strokeDasharray="2 3"
        fill="none"
      />
      <text x="0" y={y(curve.expected) - 6} fontSize="13" className="fill-ink-2">
        {expectedWords}
      </text>
      <path d={`M0 ${BOTTOM}H${RIGHT}`} className="stroke-line-strong" fill="none" />
    </>
  )
}

function Lines({ curve, previousWords }: { curve: CurveData; previousWords: string }) {
  const { x, y } = scale(curve)
  const path = (counts: number[]) =>
    counts.map((count, day) => (day === 0 ? `M0 ${y(count)}` : `H${x(day)}V${y(count)}`)).join('')
  return (
    <>
      {curve.previous && (
        <path
          d={path(curve.previous)}
          className="stroke-ink-3"
          strokeDasharray="3 3"
          strokeWidth="1.25"
          fill="none"
        >
          <title>{previousWords}</title>
        </path>
      )}
      <path d={path(curve.counts)} className="stroke-accent" strokeWidth="2.5" fill="none" />
    </>
  )
}

function Today({ curve, words }: { curve: CurveData; words: string }) {
  const { x, y } = scale(curve)
  const [left, top] = [x(curve.today), y(curve.counts.at(-1) ?? 0)]
  const side = left > WIDTH / 2 ? ({ x: left - 9, textAnchor: 'end' } as const) : { x: left + 9 }
  return (
    <>
      <circle cx={left} cy={top} r="4" className="fill-accent" />
      <text {...side} y={top - 7} fontSize="13" fontWeight="600" className="fill-accent">
        {words}
      </text>
    </>
  )
}

/** The first day, and the due day with its gold line. */
async function Days({ curve }: { curve: CurveData }) {
  const locale = await getLocale()
  const { x } = scale(curve)
  const day = (at: number) => formatDate({ date: curve.date(at), locale, style: 'short_day' })
  const due = Math.min(curve.dueDay, curve.days)
  return (
    <>
      <path d={`M${x(due)} ${TOP - 12}V${BOTTOM}`} className="stroke-gold" strokeWidth="3" fill="none" />
      <text x="0" y={HEIGHT - 6} fontSize="13" className="fill-ink-2">
        {day(0)}
      </text>
      <text
        x={x(due) + 8}
        y={HEIGHT - 6}
        textAnchor="end"
        fontSize="13"
        fontWeight="600"
        className="fill-ink"
      >
        {day(due)}
      </text>
    </>
  )
}
