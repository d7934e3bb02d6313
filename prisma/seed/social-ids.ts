/** Ids of the real shape for invented posts: the instant is readable from them, as from a real one. */

/** An Instagram shortcode whose number says this instant (see src/domain/links). */
export function instagramCode({ at, serial }: { at: Date; serial: number }): string {
  const number = ((BigInt(at.getTime()) - 1_314_220_021_721n) << 23n) | BigInt(serial * 4096 + 1733)
  return base64url(number)
}

/** A TikTok video id whose upper half says this second. */
export function tiktokId({ at, serial }: { at: Date; serial: number }): string {
  return ((BigInt(Math.floor(at.getTime() / 1000)) << 32n) | BigInt(serial * 65_536 + 40_961)).toString()
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

function base64url(number: bigint): string {
  let code = ''
  for (let rest = number; rest > 0n; rest >>= 6n) code = letters[Number(rest & 63n)] + code
  return code
}
