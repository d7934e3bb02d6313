/** The house's colours (tokens.css), for what is drawn outside of a page. */
export const inks = {
  accent: '#0B5566',
  accentLine: '#B9D3D9',
  onAccent: '#FFFFFF',
  page: '#FAF9F7',
  ink: '#1C1A17',
  ink2: '#565048',
  gold: '#F2B705',
} as const

/** The rams' horns of the mark on a grid of 32 (ui/mark.tsx), as paths to be stroked. */
export const markPaths = {
  stem: 'M16 2.8V29.2',
  horn: 'M16 16C16 9.6 13.2 5.5 8.6 5.5C5.4 5.5 3.05 7.7 3.05 10.6C3.05 12.6 4.6 13.95 6.7 13.95C8.15 13.95 9.35 12.85 9.35 11.6',
} as const

/** One tile of the band (ui/band.tsx), 50 wide and 26 high, its middle at (25, 13). */
export const bandPaths = {
  stem: 'M0 -7.7V7.7',
  horn: 'M0 0C0 -5.3 -2.8 -8.7 -6.9 -8.7C-9.8 -8.7 -11.8 -7 -11.8 -4.7C-11.8 -2.8 -10.4 -1.35 -8.4 -1.35C-6.8 -1.35 -5.85 -2.2 -5.75 -3.5',
  diamonds: 'M0 8.3L4.2 13L0 17.7M4.2 13H8.4M50 8.3L45.8 13L50 17.7M45.8 13H41.6',
} as const

/** The horn and its three reflections. */
export const quarters = [
  [1, 1],
  [-1, 1],
  [1, -1],
  [-1, -1],
] as const

/** The mark as an image for `src`. */
export function markImage({ color }: { color: string }): string {
  const horns = quarters.map(
    ([x, y]) =>
      `<path d="${markPaths.horn}" transform="matrix(${x} 0 0 ${y} ${x < 0 ? 32 : 0} ${y < 0 ? 32 : 0})"/>`,
  )
  return image(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="32" height="32" fill="none" stroke="${color}" stroke-width="3" stroke-linecap="round"><path d="${markPaths.stem}"/>${horns.join('')}</svg>`,
  )
}

/** As many whole tiles as fill the width, as an image for `src`. */
export function bandImage({ tiles, color }: { tiles: number; color: string }): string {
  const horns = quarters
    .map(([x, y]) => `<path d="${bandPaths.horn}" transform="scale(${x} ${y})"/>`)
    .join('')
  const tile = `<g transform="translate(25 13)"><path d="${bandPaths.stem}"/>${horns}</g><path d="${bandPaths.diamonds}"/>`
  const row = Array.from({ length: tiles }, (_, at) => `<g transform="translate(${at * 50} 0)">${tile}</g>`)
  return image(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${tiles * 50} 26" width="${tiles * 50}" height="26" fill="none" stroke="${color}" stroke-width="1.25" stroke-linecap="round">${row.join('')}</svg>`,
  )
}

function image(svg: string): string {
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`
}
