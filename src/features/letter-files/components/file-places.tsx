import type { ReactNode } from 'react'
import type { FileView, LetterFilesData } from '../loaders.ts'
import { LetterFiles } from './letter-files.tsx'

/** Where a letter's files stand on its page: beside the text once there are some, else below it or in the form. */
export function filePlaces({
  data,
  error,
  takeOff,
}: {
  data: LetterFilesData
  error?: string
  takeOff: (file: FileView) => ReactNode
}) {
  const files = <LetterFiles data={data} error={error} takeOff={takeOff} />
  return data.issued && data.files.length > 0 ? { beside: files } : { files }
}
