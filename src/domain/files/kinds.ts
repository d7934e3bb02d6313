/** What an upload is for; decides which kinds of files it may be and whose right it needs. */
export const filePurposes = ['directive', 'letter', 'import', 'evidence'] as const
export type FilePurpose = (typeof filePurposes)[number]

/** A scanned letter of ten pages has about 5 MB; what is bigger is scanned wrongly. */
export const MAX_FILE_MEGABYTES = 20
export const MAX_FILE_BYTES = MAX_FILE_MEGABYTES * 1024 * 1024

/** A telephone's largest photograph has 12 MB, and it goes up over a village's network. */
const MAX_EVIDENCE_MEGABYTES = 15

/** The greatest size of a file by what it is for. */
export function maxMegabytes(purpose: FilePurpose): number {
  return purpose === 'evidence' ? MAX_EVIDENCE_MEGABYTES : MAX_FILE_MEGABYTES
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Every kind that the portal keeps, by its media type. The first extension is the one that a download gets. */
export const fileKinds = {
  'application/pdf': { extensions: ['pdf'], purposes: ['directive', 'letter', 'evidence'] },
  [DOCX]: { extensions: ['docx'], purposes: ['directive', 'letter'] },
  'image/jpeg': { extensions: ['jpg', 'jpeg'], purposes: ['directive', 'letter', 'evidence'] },
  'image/png': { extensions: ['png'], purposes: ['directive', 'letter', 'evidence'] },
  [XLSX]: { extensions: ['xlsx'], purposes: ['import'] },
  'text/plain': { extensions: ['txt'], purposes: ['letter'] },
  'text/csv': { extensions: ['csv', 'txt'], purposes: ['import'] },
} as const satisfies Record<string, { extensions: readonly string[]; purposes: readonly FilePurpose[] }>

export type MediaType = keyof typeof fileKinds
export const mediaTypes = Object.keys(fileKinds) as [MediaType, ...MediaType[]]

/** Kinds whose pages the worker draws; the others are for download only. */
export function isDrawn(mediaType: string): boolean {
  return mediaType === 'application/pdf' || mediaType === 'image/jpeg' || mediaType === 'image/png'
}

/** What a file is to its letter: the signed letter itself, something beside it, or the letter from above. */
export const directiveFileKinds = ['letter', 'attachment', 'parent'] as const
export type DirectiveFileKind = (typeof directiveFileKinds)[number]

/** The first bytes of a table and of a letter without a layout look the same: what it is for says which it is. */
export function kindFor({ mediaType, purpose }: { mediaType: MediaType; purpose: FilePurpose }): MediaType {
  return mediaType === 'text/csv' && purpose === 'letter' ? 'text/plain' : mediaType
}

/** Whether such a file may be uploaded for that. */
export function fitsPurpose({ mediaType, purpose }: { mediaType: MediaType; purpose: FilePurpose }): boolean {
  const purposes: readonly FilePurpose[] = fileKinds[mediaType].purposes
  return purposes.includes(purpose)
}

/** What the browser's dialog offers: `.pdf,.docx,…`. A hint, never a check. */
export function acceptOf(purpose: FilePurpose): string {
  return mediaTypes
    .filter((mediaType) => fitsPurpose({ mediaType, purpose }))
    .flatMap((mediaType) => fileKinds[mediaType].extensions.map((extension) => `.${extension}`))
    .join(',')
}
