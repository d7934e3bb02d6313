import { oneLine } from '#/domain/text/without-controls.ts'

/** RFC 6266: the name in ASCII for what knows no better, and the whole one after RFC 8187. */
export function attachment(name: string): string {
  const shown = oneLine(name).replaceAll('\u00a0', ' ')
  const plain = shown.replace(/[^\x20-\x7e]+|["\\%]/g, '_').replace(/^[_,\s]+/, '')
  const whole = encodeURIComponent(shown).replace(
    /['()*]/g,
    (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`
}
