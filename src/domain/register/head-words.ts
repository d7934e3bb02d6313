import {
  ABOUT_ACCOUNT,
  BODY,
  FIELDS,
  IN_KAZAKH,
  IN_RUSSIAN,
  KAZAKH,
  NAMES,
  OF_OTHERS,
  ONLY_BODY,
  OTHER_NAMES,
  PART_OF_HEAD,
  PHONE,
  PLATFORMS,
  RUSSIAN,
  SHORT,
  SHORT_NAMES,
} from './head-vocabulary.ts'
import type { ImportColumn, ImportPlatform } from './import-columns.ts'
import { nameKey } from './name-key.ts'

/** What the cell of a header names: a column, and whether its words leave no doubt which of the two languages. */
export interface NamedColumn {
  readonly column: ImportColumn
  readonly sure: boolean
}

/** The column that a cell's words name, in whichever wording; null for one of no column of the form. */
export function columnOfWords(text: string): NamedColumn | null {
  if (text.length > LONGEST_HEAD) return null
  const key = headKey(text)
  if (key === '' || OF_OTHERS.test(key)) return null
  const column = SHORT_NAMES[key] ?? platformOf(key) ?? fieldOf(key)
  return column ? { column, sure: true } : nameOf(key)
}

/** Whether a cell is about people, numbers or posts: then what stands below it is, too. */
export function isOfOthers(text: string): boolean {
  return OF_OTHERS.test(headKey(text))
}

/** Whether a cell carries on the one above it: «на казахском», «қысқаша», «ссылка». */
export function isPartOfHead(text: string): boolean {
  return PART_OF_HEAD.test(headKey(text))
}

/** A sentence above a table names columns too. */
const LONGEST_HEAD = 200

/** A key as `nameKey` makes it; letters of the other alphabet that look the same are those that were meant. */
function headKey(text: string): string {
  return nameKey(text)
    .split(' ')
    .map((token) => (/[а-я]/.test(token) && /[a-z]/.test(token) ? inCyrillic(token) : token))
    .join(' ')
}

function inCyrillic(token: string): string {
  return token.replace(/[aehkmotcpxyb]/g, (letter) => CYRILLIC.charAt(LATIN.indexOf(letter)))
}

const LATIN = 'aehkmotcpxyb'
const CYRILLIC = 'аенкмотсрхув'

function platformOf(key: string): ImportPlatform | null {
  if (ABOUT_ACCOUNT.test(key)) return null
  const [only, ...others] = PLATFORMS.filter(([, pattern]) => pattern.test(key)).map(([platform]) => platform)
  if (only === undefined || others.length > 0) return null
  // «Телефон (WhatsApp)» is a telephone that has it, «WhatsApp нөмірі» the account.
  return only === 'whatsapp' && PHONE.test(key.split(' ')[0] ?? '') ? null : only
}

function fieldOf(key: string): ImportColumn | null {
  const fits = ({ has, lacks = [] }: (typeof FIELDS)[number]) =>
    has.every((pattern) => pattern.test(key)) && !lacks.some((pattern) => pattern.test(key))
  return FIELDS.find(fits)?.column ?? null
}

function nameOf(key: string): NamedColumn | null {
  const isName = NAMES.test(key) || (BODY.test(key) && ONLY_BODY.test(key))
  if (!isName || OTHER_NAMES.some((pattern) => pattern.test(key))) return null
  const [isKazakh, isRussian] = [KAZAKH.test(key), RUSSIAN.test(key)]
  if (isKazakh && isRussian) return null
  const sure = isKazakh || isRussian
  const language = isKazakh || (!sure && IN_KAZAKH.test(key) && !IN_RUSSIAN.test(key)) ? 'Kk' : 'Ru'
  return { column: SHORT.test(key) ? `short${language}` : `name${language}`, sure }
}
