/** The width of the column in CSS pixels; Word keeps it by the attribute of a table alone. */
export const COLUMN = 592

/** Breaks an address wherever it must: the older words are for Gmail on Android and for Word. */
const BREAKS = 'overflow-wrap:anywhere;word-wrap:break-word;word-break:break-word'

/** The colours of the portal's tokens: no sheet of ours reaches into a mail. */
export const styles = {
  page: 'margin:0;padding:0;background:#faf9f7;color:#1c1a17;font-family:Golos Text,Segoe UI,Roboto,Helvetica,Arial,sans-serif;font-size:16px;line-height:24px;-webkit-text-size-adjust:100%;-ms-text-size-adjust:100%',
  /** Kept out of sight: what a list of mails shows beside the subject. */
  preview: 'display:none;max-height:0;overflow:hidden;opacity:0;font-size:1px;line-height:1px;mso-hide:all',
  sheet: 'width:100%;border-collapse:collapse;mso-table-lspace:0;mso-table-rspace:0',
  column: `width:100%;max-width:${COLUMN}px;margin:0 auto;table-layout:fixed;border-collapse:collapse;mso-table-lspace:0;mso-table-rspace:0`,
  inside: `padding:20px 16px 32px;text-align:left;font-size:16px;line-height:24px;${BREAKS}`,
  letterhead:
    'padding:0 0 12px;margin:0 0 20px;border-bottom:2px solid #0b5566;color:#565048;font-size:14px;line-height:20px',
  letterheadLine: 'margin:0 0 4px',
  title: 'margin:0 0 8px;font-size:22px;line-height:28px;font-weight:600;color:#1c1a17',
  text: 'margin:0 0 16px',
  fact: 'margin:0 0 10px',
  label: 'color:#565048;font-size:14px;line-height:20px',
  quote: `margin:16px 0;padding:4px 0 4px 12px;border-left:3px solid #855000;${BREAKS}`,
  action: 'margin:20px 0 8px;border-collapse:separate;mso-table-lspace:0;mso-table-rspace:0',
  /** Word knows padding of cells alone: it takes the first, and drops that of the link by its own rule. */
  buttonCell: 'border-radius:6px;background:#0b5566;mso-padding-alt:13px 22px',
  button:
    'display:inline-block;padding:13px 22px;border-radius:6px;color:#ffffff;font-weight:600;text-decoration:none;mso-padding-alt:0;mso-line-height-rule:exactly',
  note: 'margin:0 0 12px;color:#565048;font-size:14px;line-height:20px',
  address: 'color:#0b5566;overflow-wrap:anywhere;word-break:break-all',
  divider:
    'height:1px;margin:24px 0;background:#e3dfd8;font-size:1px;line-height:1px;mso-line-height-rule:exactly',
}

/** Darkens what the styles on the elements made light, and keeps numbers and days from being made links. */
export const SHEET = `:root { color-scheme: light dark; supported-color-schemes: light dark }
a[x-apple-data-detectors] { color: inherit !important; text-decoration: none !important }
@media (prefers-color-scheme: dark) {
.page { background: #161513 !important; color: #f1eee8 !important }
.head { border-color: #72c5d4 !important; color: #bdb7ac !important }
.ink { color: #f1eee8 !important }
.soft { color: #bdb7ac !important }
.quote { border-color: #e9b660 !important }
.fill { background: #72c5d4 !important }
.button { color: #06222a !important }
.link { color: #72c5d4 !important }
.line { background: #34312b !important }
}`

/**
 * For Outlook on Windows, which is Word: pixels stay pixels on a screen of another density, and a font that it does
 * not know becomes one without serifs instead of Times.
 */
export const FOR_WORD = `<!--[if mso]>
<xml xmlns:o="urn:schemas-microsoft-com:office:office"><o:OfficeDocumentSettings><o:PixelsPerInch>96</o:PixelsPerInch></o:OfficeDocumentSettings></xml>
<style>body, table, td, h1, p, div, a, blockquote { font-family: Segoe UI, Arial, sans-serif !important }</style>
<![endif]-->`
