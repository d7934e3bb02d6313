import { oneLine } from '../text/without-controls.ts'
import { fileKinds, type MediaType } from './kinds.ts'

/**
 * The name under which a file is shown and saved: without folders, controls and marks that turn the reading
 * direction, and always ending as its kind does, so that `letter.pdf.exe` is saved as `letter.pdf.exe.pdf`.
 */
export function fileName({ given, mediaType }: { given: string; mediaType: MediaType }): string {
  const { extensions } = fileKinds[mediaType]
  const last = given.split(/[/\\]/).at(-1) ?? ''
  const clean = oneLine(last.replace(unfit, ' ')).replace(/^\.+/, '')
  const [, stem = clean, ending = ''] = /^(.*?)(?:\.([^.]*))?$/s.exec(clean) ?? []
  const known = extensions.find((extension) => extension === ending.toLowerCase())
  const base = (known ? stem : clean).replace(/[. ]+$/, '')
  const short = [...base].slice(0, MAX_CHARACTERS).join('').trimEnd()
  return `${short || 'file'}.${known ?? extensions[0]}`
}

/** No-break spaces, direction marks, zero-width characters, and what Windows forbids in a name. */
const unfit = /[\u00A0\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF<>:"|?*]/g

/** File systems take 255 bytes; a Kazakh letter has two of them. */
const MAX_CHARACTERS = 110
