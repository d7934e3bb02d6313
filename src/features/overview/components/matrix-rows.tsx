'use client'

import { useEffect, useMemo, useState } from 'react'
import { innerMarkup } from '#/ui/html.ts'
import { matrixMarkup, type MatrixWords } from '../matrix-markup.ts'
import { unpackAll } from '../packed.ts'

interface MatrixRowsProps {
  /** All rows, packed; the page carries their markup only as far as `first`. */
  rows: string
  /** So many stand in the page as it comes: more than a screen shows. The rest is added right after. */
  first: number
  words: MatrixWords
}

/** The body of the matrix: the first screens at once, the others as soon as those are painted. */
export function MatrixRows({ rows, first, words }: MatrixRowsProps) {
  const [shown, show] = useState(false)
  const unpacked = useMemo(() => unpackAll(rows), [rows])
  const body = useMemo(
    () => matrixMarkup({ rows: unpacked.slice(0, first), words }),
    [unpacked, first, words],
  )
  const rest = useMemo(
    () => (shown ? matrixMarkup({ rows: unpacked.slice(first), words }) : []),
    [shown, unpacked, first, words],
  )
  useEffect(() => {
    const timer = setTimeout(() => show(true))
    return () => clearTimeout(timer)
  }, [])
  return (
    <>
      <tbody suppressHydrationWarning dangerouslySetInnerHTML={innerMarkup(body)} />
      {unpacked.length > first && <tbody dangerouslySetInnerHTML={innerMarkup(rest)} />}
    </>
  )
}
