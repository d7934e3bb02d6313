/** What a browser leaves of a page, in the order of a reader's interest. */
export const capturedKinds = ['screenshot', 'text', 'mhtml', 'response'] as const
export type CapturedKind = (typeof capturedKinds)[number]

/** How each kind of copy is saved. Pages and answers of foreign sites never open in a browser of ours. */
export const evidenceFiles = {
  screenshot: { mediaType: 'image/webp', extension: 'webp', opens: true },
  text: { mediaType: 'text/plain; charset=utf-8', extension: 'txt', opens: true },
  mhtml: { mediaType: 'multipart/related', extension: 'mhtml', opens: false },
  response: { mediaType: 'application/octet-stream', extension: 'http', opens: false },
} as const satisfies Record<CapturedKind, { mediaType: string; extension: string; opens: boolean }>
