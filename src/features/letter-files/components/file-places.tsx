import type { LetterFilesData } from '../loaders.ts'
import { LetterFiles } from './letter-files.tsx'

/** Where a letter's files stand on its page: beside the text once there are some, else below it or in the form. */
export function filePlaces({ data, error }: { data: LetterFilesData; error?: string }) {
  const files = <LetterFiles data={data} error={error} />
  return data.issued && data.files.length > 0 ? { beside: files } : { files }
}
