type DayStripProps = {
  /** Ticks gone by, grey. */
  past: number
  /** Whether today has its own tick, in ink; false after the due date. */
  today?: boolean
  /** Ticks that remain, gold. */
  left: number
  /** Today is the last day: its tick is gold. */
  lastDay?: boolean
  /** Only if no words beside it say the same. */
  label?: string
}

/** Time before a due date, one tick a day up to 14 (one a week beyond: the caller counts). */
export function DayStrip({ past, today = true, left, lastDay, label }: DayStripProps) {
  const fills = [
    ...Array<string>(past).fill('fill-line'),
    ...(today ? [lastDay ? 'fill-gold' : 'fill-ink'] : []),
    ...Array<string>(left).fill('fill-gold'),
  ]
  const step = 100 / fills.length
  const gap = Math.min(0.9, step / 4)
  const width = (100 - gap * (fills.length - 1)) / fills.length
  return (
    <svg
      className="block h-1.5 w-full"
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      {fills.map((fill, i) => (
        <rect
          key={i}
          className={fill}
          x={percent(i * (width + gap))}
          width={percent(width)}
          height="6"
          rx="1"
        />
      ))}
    </svg>
  )
}

function percent(value: number): string {
  return `${value.toFixed(2)}%`
}
