/**
 * Headers that every answer carries. `secure`: the person's browser reached us over HTTPS, which
 * only the proxy in front can know.
 */
export function securityHeaders({ secure }: { secure: boolean }): Record<string, string> {
  return secure ? { ...always, 'strict-transport-security': 'max-age=63072000' } : always
}

/**
 * The policy of a document: scripts and style elements run only with this answer's nonce, and nothing
 * is loaded from, sent to or framed by another site. Next's development server needs eval, inline
 * styles and a web socket.
 */
export function contentSecurityPolicy({ nonce, dev }: { nonce: string; dev: boolean }): string {
  const script = `script-src 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ''}`
  const style = dev ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`
  const connect = dev ? "connect-src 'self' ws:" : "connect-src 'self'"
  return `default-src 'none'; ${script}; ${style}; ${connect}; ${fixed}`
}

const fixed = [
  "img-src 'self' data:",
  "font-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  // The demo looks at its mails in a frame; no page of ours lets itself be framed.
  "frame-src 'self'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ')

const switchedOff = [
  'camera',
  'display-capture',
  'geolocation',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
]

const always = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-frame-options': 'DENY',
  'permissions-policy': switchedOff.map((feature) => `${feature}=()`).join(', '),
}
