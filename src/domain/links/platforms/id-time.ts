/** Milliseconds of the unix clock at which Instagram's numbers begin. */
const instagramEpoch = 1_314_220_021_721n
const xEpoch = 1_288_834_974_657n

/** Before this day none of these platforms gave out such numbers; behind that one the number is made up. */
const earliest = Date.UTC(2010, 9, 1)
const latest = Date.UTC(2100, 0, 1)

const base64url = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Instagram and Threads: the shortcode is the number in base64url; of a private post a key of 28 letters follows. */
export function timeOfShortcode(code: string): Date | null {
  const own = code.length > 28 ? code.slice(0, -28) : code
  if (!/^[\w-]{5,12}$/.test(own)) return null
  return timeOfInstagramNumber(
    Array.from(own).reduce((sum, char) => sum * 64n + BigInt(base64url.indexOf(char)), 0n),
  )
}

/** Stories show the number itself. */
export function timeOfInstagramNumber(number: bigint): Date | null {
  return plausible((number >> 23n) + instagramEpoch)
}

/** The upper half of the number is unix seconds. */
export function timeOfTikTok(id: string): Date | null {
  return /^\d{10,20}$/.test(id) ? plausible((BigInt(id) >> 32n) * 1000n) : null
}

/** Numbers of eleven digits and fewer are older than the clock in them. */
export function timeOfX(id: string): Date | null {
  return /^\d{12,20}$/.test(id) ? plausible((BigInt(id) >> 22n) + xEpoch) : null
}

function plausible(milliseconds: bigint): Date | null {
  const time = Number(milliseconds)
  return time >= earliest && time < latest ? new Date(time) : null
}
