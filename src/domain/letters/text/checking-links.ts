/**
 * Whether an address leads to where a document is checked, not to a publication: «sed.», «qr.», «verify» in its
 * host, or as a whole part of its path. «/news/qr-kod-v-muzee» is news.
 */
export function checksDocument(address: string): boolean {
  const [, host = '', rest = ''] =
    /^(?:[a-z][a-z+.-]*:\/\/)?([^/?#\s]+)([^\s]*)$/i.exec(address.trim().toLowerCase()) ?? []
  if (host.split(/[.:@-]/).some((part) => HOSTS.test(part))) return true
  const path = rest.replace(/[?#].*$/, '').split('/')
  const query = rest.slice(path.join('/').length).split(/[?&#=]/)
  return [...path, ...query].some((part) => PARTS.test(part.replace(/\.(?:html?|php|aspx?|jsp)$/, '')))
}

const HOSTS =
  /^(?:verify|verif\w{0,8}|qr|qrcode|sed|edo|esedo|check-?doc|docverify|doculite|salemoffice|salem-?office|documentolog|docs?check|eotinish|otinish|sigex|directum|elma\d*|proverka|tekseru|ezsigner)$/
const PARTS =
  /^(?:verify|verif(?:y|ication|ier)\w*|verify[-_]\w+|(?:check|verify)[-_]?(?:doc|document|eds|signature|sign)s?|doc(?:ument)?[-_]?(?:check|verify|verification)|qr|qr-?code|qrcheck|sed|doculite|salemoffice|documentolog|proverka(?:[-_]\w+)?|tekseru)$/
