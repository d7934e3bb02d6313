import type { HalfLanguage, LetterField, ReadLetter } from '#/domain/letters/letter.ts'
import { markedText } from '#/domain/letters/marked-text.ts'
import { leaning } from '#/domain/letters/text/line-language.ts'
import type { translator } from '#/i18n/translator.ts'
import type { RowId } from './letter-marks.ts'

/** A piece of the letter's text; of a passage its name, the row of the form that it fills, and where it stands. */
export interface LetterStretch {
  text: string
  name: string | null
  row: RowId | null
  half: HalfLanguage
  page: number
  /** How far down the page, from 0 to 1; counted in lines, so only about. */
  at: number
}

export function stretchesOf({
  text,
  reading,
  t,
}: {
  text: string
  reading: ReadLetter
  t: ReturnType<typeof translator<'letters'>>
}): LetterStretch[] {
  const most = Math.max(...text.split('\f').map(linesIn))
  let before = ''
  return markedText({ text, evidence: reading.evidence }).map(({ text: said, field }) => {
    const above = before.split('\f')
    before += said
    return {
      text: reflowed(said),
      name: field && t(`fields.${field}`),
      row: field && rowOf[field],
      half: leaning(said) > 0 ? 'kk' : 'ru',
      page: above.length,
      at: linesIn(above.at(-1) ?? '') / most,
    }
  })
}

function linesIn(text: string): number {
  return text.split('\n').length
}

/** Without the page's line breaks: the panel is narrower than the page. A sentence that ends a line keeps its own. */
function reflowed(text: string): string {
  return text
    .replace(/[\r\f]/g, '')
    .replace(/\s*\n\s*\n\s*/g, '\n\n')
    .replace(/-\n(?!\n)/g, '-')
    .replace(/(?<![.:;!?\n])[^\S\n]*\n(?!\n)/g, ' ')
}

const rowOf: Record<LetterField, RowId | null> = {
  number: 'row-number',
  date: 'row-number',
  issuer: null,
  addressees: 'row-audience',
  subject: 'row-subject',
  deadline: 'row-due',
  links: 'row-sources',
  slots: 'row-demand',
  report: null,
  languages: 'row-demand',
  address: null,
}
