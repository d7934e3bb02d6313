import { slotPlatforms } from '#/domain/obligations/slots.ts'
import { institutionKinds } from '#/domain/register/kinds.ts'
import type { Locale } from '#/i18n/locales.ts'
import type { Messages } from '#/i18n/messages.ts'
import { translator } from '#/i18n/translator.ts'
import { pluralForms } from './plural-forms.ts'

/** Every text of the form, for the browser, which has no messages of its own. */
export function editorWords(locale: Locale) {
  const t = translator({ locale, namespace: 'directives' })
  const kinds = translator({ locale, namespace: 'kindsPlural' })
  const links = translator({ locale, namespace: 'links' })
  const letters = translator({ locale, namespace: 'letters' })
  // A whole branch has no type of its own among the keys.
  return {
    editor: t.raw('editor' as 'title') as Messages['directives']['editor'],
    conflict: t.raw('conflict' as 'title') as Messages['directives']['conflict'],
    confirm: t.raw('confirm' as 'title') as Messages['directives']['confirm'],
    letter: letters.raw('panel' as 'mismatch') as Messages['letters']['panel'],
    counts: {
      slots: pluralForms((given) => t('counts.slots', given)),
      issueTo: pluralForms((given) => t('counts.issueTo', given)),
      more: pluralForms((given) => t('counts.more', given)),
      missing: pluralForms((given) => t('counts.missingCount', given)),
      institutions: pluralForms((given) => t('counts.institutions', given)),
      pastParent: pluralForms((given) => t('counts.pastParent', given)),
      issued: pluralForms((given) => t('counts.issued', given)),
    },
    kinds: Object.fromEntries(institutionKinds.map((kind) => [kind, kinds(kind)])),
    platforms: Object.fromEntries(
      slotPlatforms.map((platform) => [platform, links(`platforms.${platform}`)]),
    ),
  }
}

export type EditorWords = ReturnType<typeof editorWords>
