/** Lines of text as tesseract writes their words, in columns; every word is sure but those of `faint`. */
export function columnsOf(lines: readonly string[], { faint = /^$/ }: { faint?: RegExp } = {}): string {
  return lines
    .flatMap((line, row) => {
      let left = 100
      return line.split(' ').map((word, place) => {
        const [width, top] = [word.length * 16, 100 + row * 50]
        const sure = faint.test(word) ? 12 : 95
        const columns = [5, 1, 1, 1, row + 1, place + 1, left, top, width, 30, sure, word]
        left += width + 16
        return columns.join('\t')
      })
    })
    .join('\n')
}
