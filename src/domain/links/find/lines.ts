/** A line that is not blank: offsets of its first character and behind its last, blanks at both ends left out. */
export type Line = { start: number; end: number }

const lineBreak = /\r\n?|[\n\v\f\u0085\u2028\u2029]/g

export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  const add = (end: number) => {
    const content = text.slice(start, end)
    const from = start + content.length - content.trimStart().length
    if (content.trim()) lines.push({ start: from, end: from + content.trim().length })
  }
  for (const { index, 0: mark } of text.matchAll(lineBreak)) {
    add(index)
    start = index + mark.length
  }
  add(text.length)
  return lines
}

export function firstWord({ text, line }: { text: string; line: Line }): string {
  const length = text.slice(line.start, line.end).search(/\s/)
  return text.slice(line.start, length < 0 ? line.end : line.start + length)
}

export function lastWord({ text, line }: { text: string; line: Line }): string {
  const content = text.slice(line.start, line.end)
  return content.slice(content.search(/\s\S*$/) + 1)
}
