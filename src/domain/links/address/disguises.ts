/** «Көрме ашылды https://…»: an address among the words that are shared with it. */
export function addressIn(text: string): string {
  return /\s/.test(text.trim()) ? (/https?:\/\/\S+/i.exec(text)?.[0] ?? text) : text.trim()
}

/** Base64 of either alphabet; empty where it is none. */
export function fromBase64(text: string): string {
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
    return new TextDecoder().decode(Uint8Array.from(binary, (char) => char.charCodeAt(0)))
  } catch {
    return ''
  }
}

/** Proofpoint's second form: «https-3A__kitaphana.kz_news_15». */
export function fromProofpoint(text: string): string {
  return decode(text.replaceAll('_', '/').replaceAll('-', '%'))
}

/** Its third: «__https://kitaphana.kz/*D0*B6__;JSU!!…», the stars stand for what the base64 behind them spells. */
export function fromProofpointPath(text: string): string {
  const { address = '', stars = '' } = /^__(?<address>[^]*?)(?:__;(?<stars>[^!]*)|$)/.exec(text)?.groups ?? {}
  const hidden = Array.from(fromBase64(stars))
  return address.replace(/\*(?:\*(?<run>[\w-]))?/g, (_, run: string | undefined) =>
    hidden.splice(0, run === undefined ? 1 : runs.indexOf(run) + 2).join(''),
  )
}

const runs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** «museum--sko-kz.translate.goog/news/15?_x_tr_sl=…»: dots are hyphens, hyphens are doubled. */
export function fromTranslatedHost(text: string): string {
  const { host = '', rest = '' } =
    /^https?:\/\/(?<host>[^/?#]+)\.translate\.goog(?<rest>[^]*)$/.exec(text)?.groups ?? {}
  const own = host.replace(/--|-/g, (mark) => (mark === '-' ? '.' : '-'))
  return `https://${own}${rest.replace(/(?<=[?&])_x_tr_\w+=[^&#]*&?/g, '').replace(/[?&]$/, '')}`
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
