/**
 * «М 05-14/1234», «М2%05-14/1234», «N2 05-14»: the sign of a number, which the models do not know, read as a letter
 * with what is left of its «о». `rival` is the same word as another model read it; it tells whether a 2 behind the
 * letter is the sign's or the number's. `isUnclear`: nobody can tell.
 */
export function withNumberSign({ text, before, after, rival }: Asked): { text: string; isUnclear: boolean } {
  const isPlace = PLACE.test(before)
  if (ALONE.test(text) && (isPlace ? /^\d|^$/.test(after) || HEADS.test(after) : NUMBER.test(after)))
    return { text: '№', isUnclear: false }
  const glued = GLUED.exec(text)
  if (!glued || !(isPlace || NUMBER.test(text.slice(glued[0].length)))) return { text, isUnclear: false }
  const readings = readingsOf(text)
  const others = rival === null ? [] : readingsOf(rival)
  const agreed = readings.find((one) => others.includes(one))
  const [first = ''] = readings
  return { text: `№ ${agreed ?? first}`, isUnclear: agreed === undefined && readings.length > 1 }
}

interface Asked {
  text: string
  /** The words beside it. */
  before: string
  after: string
  rival: string | null
}

/** A word after which a letter's number stands. */
const PLACE = /^(?:исх|шы[ғгк]|вх|кір|к[іi]р[іi]с|№)\.?:?$/iu
/** «Шығ. № / Исх. № …» */
const HEADS = /^\/$|^исх|^шығ/iu
const ALONE = /^[МMNЛ№](?:[%°º?*"”“'’oоеe2]{0,2}|=)$/u
const GLUED = /^[МMN№][%°º?*"”“'’oо=]{0,2}2?[%°º?*"”“'’]?(?=\d)/u
/** «05-14/1234», «14/25»; never «2026». */
const NUMBER = /^\d[\d\p{L}]*[-/.]\d/u

/**
 * What may stand behind the sign, the likeliest first: the sign has marks of its own, or a 2 with a mark, or only a
 * 2, which may as well be the number's.
 */
function readingsOf(text: string): string[] {
  const [, sign = '', rest = ''] =
    /^([МMN№](?:[%°º?*"”“'’oо=]{1,2}|2[%°º?*"”“'’]?)?)(\d.*)$/su.exec(text) ?? []
  if (rest === '') return [text]
  return /^[МMN]2$/u.test(sign) ? [rest, `2${rest}`] : [sign === '№2' ? `2${rest}` : rest]
}
