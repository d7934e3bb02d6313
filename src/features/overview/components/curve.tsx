import { getLocale, getTranslations } from 'next-intl/server'
import { formatDate } from '#/i18n/dates.ts'
import type { Curve as CurveData } from '../curve.ts'

const WIDTH = 304
const HEIGHT = 168
const TOP = 26
const BOTTOM = 142

/** Complete reports by day as a stepped line, the previous directive dashed. Attributes only: no style. */
export async function Curve({ curve }: { curve: CurveData }) {
  const [locale, t] = [await getLocale(), await getTranslations('overview')]
  const { days, today, dueDay, expected, counts, previous, daysOff, date } = curve
  const x = (day: number) => (day / days) * (WIDTH - 8)
  const y = (count: number) => BOTTOM - (Math.min(count, expected) / expected) * (BOTTOM - TOP)
  const path = (values: number[]) =>
    values.map((count, day) => (day === 0 ? `M0 ${y(count)}` : `H${x(day)}V${y(count)}`)).join('')
  const now = counts.at(-1) ?? 0
  const atEnd = x(today) > WIDTH / 2
  const day = (at: number) => formatDate({ date: date(at), locale, style: 'short_day' })
  return (
    <figure aria-labelledby="curve" className="max-md:hidden">
      <figcaption id="curve" className="text-h3 pb-2">
        {t('curve.title')}
      </figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={t('curve.summary', { submitted: now, expected })}
        className="block w-full overflow-visible"
      >
        {daysOff.map((off) => (
          <rect
            key={off}
            x={x(Math.max(0, off - 1))}
            y={TOP - 6}
            width={x(1)}
            height={BOTTOM - TOP + 6}
            className="fill-sunken"
          />
        ))}
        <path
          d={`M0 ${y(expected)}H${WIDTH - 8}`}
          className="stroke-ink-3"
          strokeDasharray="2 3"
          fill="none"
        />
        <text x="0" y={y(expected) - 6} fontSize="13" className="fill-ink-2">
          {t('curve.expected', { n: expected })}
        </text>
        {previous && (
          <path
            d={path(previous)}
            className="stroke-ink-3"
            strokeDasharray="3 3"
            strokeWidth="1.25"
            fill="none"
          >
            <title>{t('curve.previous')}</title>
          </path>
        )}
        <path d={`M0 ${BOTTOM}H${WIDTH - 8}`} className="stroke-line-strong" fill="none" />
        <path d={path(counts)} className="stroke-accent" strokeWidth="2.5" fill="none" />
        <circle cx={x(today)} cy={y(now)} r="4" className="fill-accent" />
        <text
          x={x(today) + (atEnd ? -9 : 9)}
          y={y(now) - 7}
          textAnchor={atEnd ? 'end' : 'start'}
          fontSize="13"
          fontWeight="600"
          className="fill-accent"
        >
          {t('curve.today', { n: now })}
        </text>
        {dueDay <= days && (
          <path
            d={`M${x(dueDay)} ${TOP - 12}V${BOTTOM}`}
            className="stroke-gold"
            strokeWidth="3"
            fill="none"
          />
        )}
        <text x="0" y={HEIGHT - 6} fontSize="13" className="fill-ink-2">
          {day(0)}
        </text>
        {dueDay <= days && (
          <text
            x={Math.min(WIDTH, x(dueDay) + 8)}
            y={HEIGHT - 6}
            textAnchor="end"
            fontSize="13"
            fontWeight="600"
            className="fill-ink"
          >
            {day(dueDay)}
          </text>
        )}
      </svg>
    </figure>
  )
}
