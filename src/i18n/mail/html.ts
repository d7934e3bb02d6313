import { escapeHtml } from './escape.ts'
import type { Half } from './half.ts'

/**
 * One column without tables, images or anything fetched: it opens the same on a phone of 360 px, in a desktop
 * client and in the dark. Styles stand on the elements; the sheet in the head only darkens them.
 */
export function htmlOf({ halves, subject }: { halves: readonly Half[]; subject: string }): string {
  return `<!doctype html>
<html lang="kk">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escapeHtml(subject)}</title>
<style>${DARK}</style>
</head>
<body class="page" style="${styles.page}">
<main style="${styles.column}">
${letterhead(halves)}
${halves.map(halfHtml).join(`\n<div class="line" style="${styles.divider}"></div>\n`)}
</main>
</body>
</html>
`
}

/** Kazakh above, Russian below, equal in size. */
function letterhead(halves: readonly Half[]): string {
  const lines = halves.map(({ locale, letterhead: line }) =>
    line === null ? '' : `<div lang="${locale}">${escapeHtml(line)}</div>`,
  )
  return `<div class="head" style="${styles.letterhead}">\n${lines.join('\n')}\n</div>`
}

function halfHtml({ locale, title, lead, facts, quote, button, notes }: Half): string {
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

function buttonHtml({ words, address, fallback }: NonNullable<Half['button']>): string {
  const href = escapeHtml(address)
  return `<p style="${styles.action}"><a class="button" href="${href}" style="${styles.button}">${escapeHtml(words)}</a></p>
<p class="soft" style="${styles.note}">${escapeHtml(fallback)}<br><a class="link" href="${href}" style="${styles.address}">${href}</a></p>`
}

function withBreaks(text: string): string {
  return escapeHtml(text).replaceAll('\n', '<br>')
}

/** The colours of the portal's tokens: no sheet of ours reaches into a mail. */
const styles = {
  page: 'margin:0;padding:0;background:#faf9f7;color:#1c1a17;font-family:Golos Text,Segoe UI,Roboto,Helvetica,Arial,sans-serif;font-size:16px;line-height:24px;-webkit-text-size-adjust:100%',
  column: 'display:block;max-width:560px;margin:0 auto;padding:20px 16px 32px;overflow-wrap:break-word',
  letterhead:
    'padding:0 0 12px;margin:0 0 20px;border-bottom:2px solid #0b5566;color:#565048;font-size:14px;line-height:20px',
  title: 'margin:0 0 8px;font-size:22px;line-height:28px;font-weight:600;color:#1c1a17',
  text: 'margin:0 0 16px',
  fact: 'margin:0 0 10px',
  label: 'color:#565048;font-size:14px;line-height:20px',
  quote: 'margin:16px 0;padding:4px 0 4px 12px;border-left:3px solid #855000',
  action: 'margin:20px 0 8px',
  button:
    'display:inline-block;padding:13px 22px;border-radius:6px;background:#0b5566;color:#ffffff;font-weight:600;text-decoration:none',
  note: 'margin:0 0 12px;color:#565048;font-size:14px;line-height:20px',
  address: 'color:#0b5566;overflow-wrap:anywhere',
  divider: 'height:1px;margin:24px 0;background:#e3dfd8',
}

const DARK = `@media (prefers-color-scheme: dark) {
.page { background: #161513 !important; color: #f1eee8 !important }
.head { border-color: #72c5d4 !important; color: #bdb7ac !important }
.ink { color: #f1eee8 !important }
.soft { color: #bdb7ac !important }
.quote { border-color: #e9b660 !important }
.button { background: #72c5d4 !important; color: #06222a !important }
.link { color: #72c5d4 !important }
.line { background: #34312b !important }
}`
