import { escapeHtml } from './escape.ts'
import type { MailInLanguage } from './in-one-language.ts'
import { COLUMN, FOR_WORD, SHEET, styles } from './mail-styles.ts'

/**
 * One column without images or anything fetched: it opens the same on a phone of 360 px, in a desktop client, in the
 * dark and in Outlook, whose Word knows the width and the padding of tables only. Styles stand on the elements.
 */
export function htmlOf({ halves, subject }: { halves: readonly MailInLanguage[]; subject: string }): string {
  return `<!doctype html>
<html lang="kk">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no">
<meta name="x-apple-disable-message-reformatting">
<title>${escapeHtml(subject)}</title>
<style>${SHEET}</style>
${FOR_WORD}
</head>
<body class="page" style="${styles.page}">
<div lang="kk" style="${styles.preview}">${escapeHtml(previewOf(halves))}${AFTER_PREVIEW}</div>
<table role="presentation" class="page" width="100%" border="0" cellpadding="0" cellspacing="0" style="${styles.sheet}"><tr><td align="center">
<!--[if mso]><table role="presentation" width="${COLUMN}" align="center" border="0" cellpadding="0" cellspacing="0"><tr><td><![endif]-->
<table role="presentation" width="100%" border="0" cellpadding="0" cellspacing="0" style="${styles.column}"><tr><td style="${styles.inside}">
<main lang="kk">
${letterhead(halves)}
${halves.map(halfHtml).join(`\n<div class="line" style="${styles.divider}">&nbsp;</div>\n`)}
</main>
</td></tr></table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
`
}

/** What a reader of the list wants to know first, without addresses; else programs show the letterhead there. */
function previewOf([half]: readonly MailInLanguage[]): string {
  if (!half) return ''
  const facts = half.facts.filter(({ value }) => !value.includes('://'))
  const said = [half.lead, ...facts.map(({ label, value }) => `${label}: ${value}.`)].join(' ')
  return [...said].slice(0, MOST_PREVIEW).join('')
}

const MOST_PREVIEW = 180

/** Blank signs that no program collapses, so that what follows stays out of the list. */
const AFTER_PREVIEW = '&#8199;&#847;'.repeat(60)

/** Kazakh above, Russian below, equal in size. */
function letterhead(halves: readonly MailInLanguage[]): string {
  const lines = halves.map(({ locale, letterhead: line }) =>
    line === null ? '' : `<div lang="${locale}" style="${styles.letterheadLine}">${escapeHtml(line)}</div>`,
  )
  return `<div class="head" style="${styles.letterhead}">\n${lines.join('\n')}\n</div>`
}

function halfHtml({ locale, title, lead, facts, quote, button, notes }: MailInLanguage): string {
  const parts = [
    `<h1 class="ink" style="${styles.title}">${escapeHtml(title)}</h1>`,
    `<p style="${styles.text}">${escapeHtml(lead)}</p>`,
    ...facts.map(
      ({ label, value }) =>
        `<p style="${styles.fact}"><span class="soft" style="${styles.label}">${escapeHtml(label)}</span><br>${withBreaks(value)}</p>`,
    ),
    quote &&
      `<blockquote class="quote" style="${styles.quote}"><span class="soft" style="${styles.label}">${escapeHtml(quote.label)}</span><br>${withBreaks(quote.text)}</blockquote>`,
    button && buttonHtml(button),
    `<p class="soft" style="${styles.note}">${notes.map(escapeHtml).join('<br>')}</p>`,
  ]
  return `<div lang="${locale}">\n${parts.filter(Boolean).join('\n')}\n</div>`
}

function buttonHtml({ words, address, fallback }: NonNullable<MailInLanguage['button']>): string {
  const href = escapeHtml(address)
  return `<table role="presentation" border="0" cellpadding="0" cellspacing="0" style="${styles.action}"><tr><td class="fill" align="center" bgcolor="#0b5566" style="${styles.buttonCell}"><a class="button" href="${href}" style="${styles.button}">${escapeHtml(words)}</a></td></tr></table>
<p class="soft" style="${styles.note}">${escapeHtml(fallback)}<br><a class="link" href="${href}" style="${styles.address}">${href}</a></p>`
}

function withBreaks(text: string): string {
  return escapeHtml(text).replaceAll('\n', '<br>')
}
