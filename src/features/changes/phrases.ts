import { translator } from '#/i18n/translator.ts'
import type { Locale } from '#/i18n/locales.ts'

/** Ready reasons for each change; their texts stand in both languages below `changes.phrases`. */
const phrasesFor = {
  extend: ['technical', 'volume', 'event'],
  exempt: ['repair', 'notApplicable', 'liquidated'],
  withdraw: ['mistake', 'superseded', 'outdated'],
  amend: ['clarified', 'corrected'],
  refuse: ['repeated', 'notOurs'],
  takeOff: ['wrongFile', 'betterScan'],
  refuseRequest: ['inTime', 'upperDeadline'],
} as const
export type PhraseUse = keyof typeof phrasesFor

export interface ReadyReason {
  id: string
  /** What its button says, in the language of the page. */
  name: string
  kk: string
  ru: string
}

export function readyReasons({ use, locale }: { use: PhraseUse; locale: Locale }): ReadyReason[] {
  return phrasesFor[use].map((id) => ({
    id,
    name: translator({ locale, namespace: 'changes' })(`phrases.${id}.name`),
    kk: translator({ locale: 'kk', namespace: 'changes' })(`phrases.${id}.text`),
    ru: translator({ locale: 'ru', namespace: 'changes' })(`phrases.${id}.text`),
  }))
}
