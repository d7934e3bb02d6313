import type { Mail } from '#/domain/mail/mail.ts'
import type { Locale } from '../locales.ts'
import { translator } from '../translator.ts'

/** The headline of a mail, which is also its subject, and the sentence under it. */
export function leadOf({ mail, locale }: { mail: Mail; locale: Locale }): { title: string; lead: string } {
  const t = translator({ locale, namespace: 'mail' })
  switch (mail.kind) {
    case 'returned': {
      const { lines } = mail.payload
      const lead = lines === 0 ? t('returned.whole') : t('returned.lead', { lines })
      return { title: t('returned.subject'), lead }
    }
    case 'publications_lost': {
      const { reader, gone, changed } = mail.payload
      const found = [
        ...(gone > 0 ? [t('publications_lost.gone', { gone })] : []),
        ...(changed > 0 ? [t('publications_lost.changed', { changed })] : []),
      ].join(' ')
      return { title: t('publications_lost.subject'), lead: `${found} ${t(`publications_lost.${reader}`)}` }
    }
    case 'extension_decided': {
      const { decision } = mail.payload
      return { title: t(`extension_decided.${decision}`), lead: t(`extension_decided.${decision}Lead`) }
    }
    default:
      return { title: t(`${mail.kind}.subject`), lead: t(`${mail.kind}.lead`) }
  }
}
