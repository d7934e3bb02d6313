'use client'

import { innerMarkup } from '#/ui/html.ts'
import { matrixMarkup, type MatrixWords } from '../matrix-markup.ts'

/** The body of the matrix. A client part although it does nothing there: the page then carries its rows
 *  packed, and the markup is made of them on both sides. */
export function MatrixRows({ rows, words }: { rows: string; words: MatrixWords }) {
  return (
    <tbody suppressHydrationWarning dangerouslySetInnerHTML={innerMarkup(matrixMarkup({ rows, words }))} />
  )
}
