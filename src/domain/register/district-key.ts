import { nameKey } from './name-key.ts'

/** The words for what a place is, as people write them, folded: «р-н», «ауд.», «г.», «қаласы». */
const KINDS = [
  { kind: 'district', words: / (?:район|района|р н|р он|рн|ауданы|аудан|ауд) / },
  { kind: 'city', words: / (?:город|города|гор|г|каласы|кала|к) / },
] as const

/**
 * The keys under which tables find a district: its name with what it is, wherever and however that is written, and
 * its name alone. «Кызылжарский р-н» and «Кызылжарский район» share both, a city and a district only the second.
 */
export function districtKeys(name: string): { full: string; bare: string } {
  const spaced = ` ${nameKey(name)} `
  const found = KINDS.find(({ words }) => words.test(spaced))
  const bare = found ? spaced.replace(found.words, ' ').trim() : spaced.trim()
  return found && bare !== ''
    ? { full: `${bare} ${found.kind}`, bare }
    : { full: spaced.trim(), bare: spaced.trim() }
}
