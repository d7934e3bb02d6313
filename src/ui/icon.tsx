/** A line of path data (icons.ts), or a shape with filled parts (brand marks, the half circle). */
export type Shape = string | { line?: string; fill: string; grid?: string }

export type IconProps = {
  shape: Shape
  /** Side in px: 15–17 beside dense text, 20 beside body text, 24 alone. */
  size?: number
  className?: string
  /** Only for an icon that stands without a word; else it is hidden from screen readers. */
  label?: string
}

/** An icon in the colour of the text. Ships no script. */
export function Icon({ shape, size = 20, className, label }: IconProps) {
  const { line, fill, grid }: { line?: string; fill?: string; grid?: string } =
    typeof shape === 'string' ? { line: shape } : shape
  return (
    <svg
      className={className ? `icon ${className}` : 'icon'}
      viewBox={grid ?? '0 0 24 24'}
      width={size}
      height={size}
      strokeWidth={size <= 17 ? 2 : 1.75}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      {line && <path d={line} />}
      {fill && <path d={fill} fill="currentColor" stroke="none" />}
    </svg>
  )
}
