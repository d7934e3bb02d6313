/** Where something stands in a picture, in its points. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** A word as a model read it. */
export interface ScanWord {
  readonly text: string
  /** What the model gives for it, of a hundred. */
  readonly sure: number
  readonly box: Box
  /** Equal for the words of one line, and before the last dot for those of one paragraph. */
  readonly line: string
}

/** The words of a page as tesseract writes them, in columns; specks of dust are none. */
export function wordsOf(columns: string): ScanWord[] {
  return columns.split('\n').flatMap((row) => {
    const [level, , block, paragraph, line, , ...rest] = row.split('\t')
    const [left = 0, top = 0, width = 0, height = 0, sure = 0] = rest.slice(0, 5).map(Number)
    const text = rest.slice(5).join(' ').trim()
    if (level !== WORD || text === '' || Math.max(width, height) < SPECK) return []
    const box = { left, top, right: left + width, bottom: top + height }
    return { text, sure, box, line: `${block}.${paragraph}.${line}` }
  })
}

const WORD = '5'
/** A full stop of the smallest print has three points. */
const SPECK = 3

/** The smallest box around all of them. */
export function around(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  }
}

/** Whether the middle of one box lies within the other. */
export function liesIn({ box, outer }: { box: Box; outer: Box }): boolean {
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2]
  return x >= outer.left && x <= outer.right && y >= outer.top && y <= outer.bottom
}
