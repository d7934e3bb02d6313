import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8')
const themes = { light: readTheme('@theme'), dark: readTheme('@variant dark') }

/** Text, the ground it stands on, and the least contrast WCAG 2.2 AA asks of the pair. */
const text: [string, string][] = [
  ['ink', 'bg'],
  ['ink', 'surface'],
  ['ink', 'accent-soft'],
  ['ink', 'gold-soft'],
  ['ink', 'bad-soft'],
  ['ink', 'sky-soft'],
  ['ink-2', 'bg'],
  ['ink-2', 'surface'],
  ['ink-2', 'sunken'],
  ['ink-2', 'accent-soft'],
  ['ink-3', 'bg'],
  ['ink-3', 'surface'],
  ['ink-3', 'sunken'],
  ['accent', 'bg'],
  ['accent', 'surface'],
  ['accent', 'accent-soft'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-hover'],
  ['inverse-accent', 'ink'],
  ['sky-ink', 'bg'],
  ['sky-ink', 'sky-soft'],
  ['gold-ink', 'gold-soft'],
  ['ok', 'bg'],
  ['ok', 'ok-soft'],
  ['warn', 'bg'],
  ['warn', 'warn-soft'],
  ['warn', 'accent-soft'],
  ['bad', 'bg'],
  ['bad', 'surface'],
  ['bad', 'bad-soft'],
]

describe.each(['light', 'dark'] as const)('colours of the %s theme', (theme) => {
  test.each(text)('%s can be read on %s', (ink, ground) => {
    expect(contrast({ ink, ground, theme })).toBeGreaterThanOrEqual(4.5)
  })

  test.each(['bg', 'surface'])('the border of a control stands out from %s', (ground) => {
    expect(contrast({ ink: 'line-strong', ground, theme })).toBeGreaterThanOrEqual(3)
  })

  test.each(['bg', 'surface'])('the ink ring of the focus stands out from %s', (ground) => {
    expect(contrast({ ink: 'ink', ground, theme })).toBeGreaterThanOrEqual(3)
  })
})

test('both themes name the same colours', () => {
  expect([...themes.dark.keys()].sort()).toEqual([...themes.light.keys()].sort())
})

function readTheme(opening: string): Map<string, string> {
  const from = css.indexOf(`${opening} {`)
  const block = css.slice(from, css.indexOf('}', from))
  const lines = block.matchAll(/--color-(?<name>[a-z0-9-]+): (?<colour>#[0-9a-f]{6});/g)
  return new Map([...lines].map(({ groups }) => [groups?.['name'] ?? '', groups?.['colour'] ?? '']))
}

function contrast({ ink, ground, theme }: { ink: string; ground: string; theme: 'light' | 'dark' }): number {
  const [a, b] = [luminance(themes[theme].get(ink)), luminance(themes[theme].get(ground))]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

/** Relative luminance of WCAG; NaN for a colour that is not there, which fails every comparison. */
function luminance(colour = ''): number {
  const channel = (at: number) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}
