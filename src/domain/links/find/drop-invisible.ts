import { applyEdits, mapText } from './mapped-text.ts'
import type { MappedText } from './mapped-text.ts'

/** Soft hyphen, zero-width and direction marks, word joiner, byte order mark, variation selectors. */
const invisible =
  /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb\u115f\u1160\u3164\uffa0]+/g

/** What is seen of a stretch of text in one line. */
export function visible(text: string): string {
  return text.replace(invisible, '').replace(/\s+/g, '')
}

/** Characters that nobody sees and messengers scatter: taken out wherever they stand. */
export function dropInvisible(text: string): MappedText {
  const edits = Array.from(text.matchAll(invisible), ({ index, 0: run }) => ({
    from: index,
    to: index + run.length,
    put: '',
  }))
  return applyEdits({ view: mapText(text), edits })
}
