import { readFile } from 'node:fs/promises'
import { ImageResponse } from 'next/og'
import type { ReactElement } from 'react'
import type { KitFormat } from '#/contracts/kits.ts'
import { box, picture } from './node.ts'
import { bandImage, inks, markImage } from './ornament.ts'
import { typeface } from './typeface.ts'

export interface ArtWords {
  readonly kk: string
  readonly ru: string
  /** With its sign; empty for none. */
  readonly hashtag: string
  readonly issuerKk: string
  readonly issuerRu: string
}

export type ImageFormat = Exclude<KitFormat, 'poster'>

/** A PNG with the words in both languages, Kazakh first and at the same size. The words must be `drawable`. */
export async function drawImage({
  format,
  words,
}: {
  format: ImageFormat
  words: ArtWords
}): Promise<Uint8Array<ArrayBuffer>> {
  const { width, height } = sizes[format]
  const element = format === 'wide' ? sideBySide(words) : oneAboveOther({ format, words })
  const fonts = await Promise.all([
    font({ cut: 'regular', weight: 400 }),
    font({ cut: 'semibold', weight: 600 }),
  ])
  const drawn = new ImageResponse(element, { width, height, fonts })
  return new Uint8Array(await drawn.arrayBuffer())
}

const sizes = {
  square: { width: 1080, height: 1080 },
  story: { width: 1080, height: 1920 },
  wide: { width: 1200, height: 630 },
} as const satisfies Record<ImageFormat, { width: number; height: number }>

async function font({ cut, weight }: { cut: keyof typeof typeface; weight: 400 | 600 }) {
  const bytes = await readFile(typeface[cut])
  return { name: 'Golos Text', data: new Uint8Array(bytes).buffer, weight, style: 'normal' as const }
}

function oneAboveOther({ format, words }: { format: 'square' | 'story'; words: ArtWords }) {
  // The upper and lower eighth of a story lie under the buttons of the network.
  const [edge, side] = format === 'story' ? [250, 88] : [72, 72]
  const size = sizeOf({ words, steps: format === 'story' ? [104, 84, 68, 58] : [80, 66, 54, 46] })
  const [above, below] = [`${edge}px ${side}px 56px`, `56px ${side}px ${edge}px`]
  return box({
    ...whole,
    children: [
      half({ text: words.kk, size, dark: true, padding: above, head: issuer({ words, size: 32 }) }),
      band({ tiles: 14, scale: 1.6 }),
      half({ text: words.ru, size, dark: false, padding: below, foot: tag({ words, size: 36 }) }),
    ],
  })
}

function sideBySide(words: ArtWords) {
  const size = sizeOf({ words, steps: [54, 46, 40, 34] })
  const padding = '52px 48px'
  const halves = [
    half({ text: words.kk, size, dark: true, padding, head: issuer({ words, size: 22 }) }),
    half({ text: words.ru, size, dark: false, padding, foot: tag({ words, size: 24 }) }),
  ]
  return box({
    ...whole,
    children: [box({ flexGrow: 1, flexDirection: 'row', children: halves }), band({ tiles: 20, scale: 1.2 })],
  })
}

const whole = {
  width: '100%',
  height: '100%',
  flexDirection: 'column',
  fontFamily: 'Golos Text',
  backgroundColor: inks.page,
} as const

/** The longer of the two texts decides for both. */
function sizeOf({
  words: { kk, ru },
  steps,
}: {
  words: ArtWords
  steps: readonly [number, number, number, number]
}) {
  const longest = Math.max(kk.length, ru.length)
  const step = longest <= 45 ? 0 : longest <= 75 ? 1 : longest <= 110 ? 2 : 3
  return steps[step]
}

interface Half {
  text: string
  size: number
  dark: boolean
  padding: string
  head?: ReactElement
  foot?: ReactElement
}

function half({ text, size, dark, padding, head = box({}), foot = box({}) }: Half) {
  const said = box({
    fontSize: size,
    fontWeight: 600,
    lineHeight: 1.18,
    letterSpacing: '-0.02em',
    children: [text],
  })
  return box({
    flexDirection: 'column',
    flexGrow: 1,
    flexBasis: 0,
    justifyContent: 'space-between',
    padding,
    backgroundColor: dark ? inks.accent : inks.page,
    color: dark ? inks.onAccent : inks.ink,
    children: [head, said, foot],
  })
}

function issuer({ words: { issuerKk, issuerRu }, size }: { words: ArtWords; size: number }) {
  const names = [
    box({ children: [issuerKk] }),
    ...(issuerRu === issuerKk ? [] : [box({ color: inks.accentLine, children: [issuerRu] })]),
  ]
  return box({
    alignItems: 'center',
    fontSize: size,
    lineHeight: 1.25,
    children: [
      picture({ src: markImage({ color: inks.onAccent }), width: size * 2, height: size * 2 }),
      box({ flexDirection: 'column', marginLeft: size * 0.6, children: names }),
    ],
  })
}

function tag({ words: { hashtag }, size }: { words: ArtWords; size: number }) {
  return box({ fontSize: size, fontWeight: 600, color: inks.accent, children: [hashtag] })
}

function band({ tiles, scale }: { tiles: number; scale: number }) {
  const [width, height] = [tiles * 50 * scale, 26 * scale]
  return box({
    justifyContent: 'center',
    overflow: 'hidden',
    padding: '12px 0',
    backgroundColor: inks.page,
    borderTop: `6px solid ${inks.gold}`,
    children: [picture({ src: bandImage({ tiles, color: inks.accent }), width, height })],
  })
}
