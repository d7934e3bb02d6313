/** Case endings of a number written in figures. They follow the last word of the number as it is read:
 *  «6-дан», «23:59-ға», «18:00-ге» (нөл нөл). */
export type NumeralCase = 'dative' | 'ablative'

/** «5-тен», «23-ке»: the figures with a hyphen and the ending. For a count from 0 to 999 999. */
export function inKazakhCase({ number, numeralCase }: { number: number; numeralCase: NumeralCase }): string {
  return `${number}-${endingOf({ number, numeralCase })}`
}

/** The ending alone: «ға» for 59 in the dative. */
export function endingOf({ number, numeralCase }: { number: number; numeralCase: NumeralCase }): string {
  return endings[numeralCase][lastWordGroup(number)]
}

/** How the last word sounds: front or back vowels, after a voiceless consonant, after м н ң, or otherwise. */
type Sound = 'front' | 'back' | 'frontVoiceless' | 'backVoiceless' | 'frontNasal' | 'backNasal'

const endings: Record<NumeralCase, Record<Sound, string>> = {
  dative: {
    front: 'ге',
    back: 'ға',
    frontVoiceless: 'ке',
    backVoiceless: 'қа',
    frontNasal: 'ге',
    backNasal: 'ға',
  },
  ablative: {
    front: 'ден',
    back: 'дан',
    frontVoiceless: 'тен',
    backVoiceless: 'тан',
    frontNasal: 'нен',
    backNasal: 'нан',
  },
}

/** бір, екі, үш, төрт, бес, алты, жеті, сегіз, тоғыз */
const units: Record<number, Sound> = {
  1: 'front',
  2: 'front',
  3: 'frontVoiceless',
  4: 'frontVoiceless',
  5: 'frontVoiceless',
  6: 'back',
  7: 'front',
  8: 'front',
  9: 'back',
}

/** он, жиырма, отыз, қырық, елу, алпыс, жетпіс, сексен, тоқсан */
const tens: Record<number, Sound> = {
  1: 'backNasal',
  2: 'back',
  3: 'back',
  4: 'backVoiceless',
  5: 'front',
  6: 'backVoiceless',
  7: 'frontVoiceless',
  8: 'frontNasal',
  9: 'backNasal',
}

function lastWordGroup(number: number): Sound {
  if (number === 0) return 'front' // нөл
  const unit = units[number % 10]
  if (unit) return unit
  const ten = tens[Math.floor(number / 10) % 10]
  if (ten) return ten
  return Math.floor(number / 100) % 10 === 0 ? 'backNasal' : 'front' // мың, жүз
}
