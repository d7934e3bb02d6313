import { acceptOf, fileKinds, type FilePurpose, maxMegabytes } from '#/domain/files/kinds.ts'
import type { Locale } from './locales.ts'
import { translator } from './translator.ts'

/** Words, kinds and limit of a place for a file, as src/ui/file-field.tsx wants them. */
export function fileFieldProps({ purpose, locale }: { purpose: FilePurpose; locale: Locale }) {
  const t = translator({ locale, namespace: 'files' })
  const limit = { megabytes: maxMegabytes(purpose) }
  const words = {
    choose: t('field.choose'),
    drop: t('field.drop'),
    hint: t('field.hint', { ...limit, kinds: kindsFor(purpose) }),
    send: t('field.send'),
    sending: t('field.sending'),
    finishing: t('field.finishing'),
    cancel: t('field.cancel'),
    retry: t('field.retry'),
    tooBig: translator({ locale, namespace: 'problems' })('file_too_big', limit),
    broken: t('field.broken'),
  }
  return {
    words,
    accept: acceptOf(purpose),
    maxBytes: limit.megabytes * 1024 * 1024,
    action: `/api/files?purpose=${purpose}`,
  }
}
/** PDF, DOCX, JPG, PNG. */
function kindsFor(purpose: FilePurpose): string {
  const fitting = Object.values(fileKinds).filter(({ purposes }) =>
    (purposes as readonly string[]).includes(purpose),
  )
  return fitting.map(({ extensions: [extension] }) => extension.toUpperCase()).join(', ')
}
