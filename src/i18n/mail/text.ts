import type { MailInLanguage } from './in-one-language.ts'

/** The plain text of a mail: what a reader without HTML gets, and a search finds. */
export function textOf(halves: readonly MailInLanguage[]): string {
  return `${halves.map(halfText).join('\n\n———\n\n')}\n`
}

function halfText({ letterhead, title, lead, facts, quote, button, notes }: MailInLanguage): string {
  return [
    letterhead,
    title.toLocaleUpperCase('kk'),
    lead,
    facts.map(({ label, value }) => `${label}: ${value}`).join('\n'),
    quote && `${quote.label}:\n${quote.text.replace(/^/gm, '> ')}`,
    button && `${button.words}:\n${button.address}`,
    notes.join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n')
}
