import type { Shape } from '#/ui/icon.tsx'

/** Shapes for `<use href="#icon-name">`, once on the page and before its first use: a table of hundreds of rows then names an icon
 *  instead of repeating it. */
export function IconSprite({ shapes }: { shapes: Record<string, Shape> }) {
  return (
    <svg width="0" height="0" className="absolute" aria-hidden>
      {Object.entries(shapes).map(([name, shape]) => {
        const { line, fill, grid }: { line?: string; fill?: string; grid?: string } =
          typeof shape === 'string' ? { line: shape } : shape
        return (
          <symbol key={name} id={`icon-${name}`} viewBox={grid ?? '0 0 24 24'}>
            {line && <path d={line} />}
            {fill && <path d={fill} fill="currentColor" stroke="none" />}
          </symbol>
        )
      })}
    </svg>
  )
}
