/** Case endings of a number written in figures. They follow the last word of the number as it is read:
 *  «6-дан», «5-тің», «4-і», «23:59-ға», «18:00-ге» (нөл нөл). */
export type NumeralCase = 'dative' | 'ablative' | 'genitive' | 'possessive'

/** «5-тен», «23-ке», «5-тің», «6-сы»: the figures with a hyphen and the ending. For a count from 0 to 999 999. */
export function inKazakhCase({ number, numeralCase }: { number: number; numeralCase: NumeralCase }): string {
  return `${number}-${endingOf({ number, numeralCase })}`
}

/** The ending alone: «ға» for 59 in the dative. */
export function endingOf({ number, numeralCase }: { number: number; numeralCase: NumeralCase }): string {
  const { vowels, end } = lastWord(number)
  return endings[numeralCase][end][vowels]
}

/** How the last word sounds: its vowels, and what it ends in (nasal: м н ң). */
type Vowels = 'front' | 'back'
type End = 'vowel' | 'voiced' | 'nasal' | 'voiceless'
type Word = { vowels: Vowels; end: End }

const pair = (front: string, back: string): Record<Vowels, string> => ({ front, back })

const endings: Record<NumeralCase, Record<End, Record<Vowels, string>>> = {
  dative: {
    vowel: pair('ге', 'ға'),
    voiced: pair('ге', 'ға'),
    nasal: pair('ге', 'ға'),
    voiceless: pair('ке', 'қа'),
  },
  ablative: {
    vowel: pair('ден', 'дан'),
    voiced: pair('ден', 'дан'),
    nasal: pair('нен', 'нан'),
    voiceless: pair('тен', 'тан'),
  },
  genitive: {
    vowel: pair('нің', 'ның'),
    voiced: pair('дің', 'дың'),
    nasal: pair('нің', 'ның'),
    voiceless: pair('тің', 'тың'),
  },
  possessive: {
    vowel: pair('сі', 'сы'),
    voiced: pair('і', 'ы'),
    nasal: pair('і', 'ы'),
    voiceless: pair('і', 'ы'),
  },
}

const word = (vowels: Vowels, end: End): Word => ({ vowels, end })

const zero = word('front', 'voiced') // нөл
const hundred = word('front', 'voiced') // жүз
const thousand = word('back', 'nasal') // мың

/** бір, екі, үш, төрт, бес, алты, жеті, сегіз, тоғыз */
const units: Record<number, Word> = {
  1: word('front', 'voiced'),
  2: word('front', 'vowel'),
  3: word('front', 'voiceless'),
  4: word('front', 'voiceless'),
  5: word('front', 'voiceless'),
  6: word('back', 'vowel'),
  7: word('front', 'vowel'),
  8: word('front', 'voiced'),
  9: word('back', 'voiced'),
}

/** он, жиырма, отыз, қырық, елу, алпыс, жетпіс, сексен, тоқсан; «елу» ends as after a consonant */
const tens: Record<number, Word> = {
  1: word('back', 'nasal'),
  2: word('back', 'vowel'),
  3: word('back', 'voiced'),
  4: word('back', 'voiceless'),
  5: word('front', 'voiced'),
  6: word('back', 'voiceless'),
  7: word('front', 'voiceless'),
  8: word('front', 'nasal'),
  9: word('back', 'nasal'),
}

function lastWord(number: number): Word {
  if (number === 0) return zero
  const found = units[number % 10] ?? tens[Math.floor(number / 10) % 10]
  if (found) return found
  return Math.floor(number / 100) % 10 === 0 ? thousand : hundred
}
