import { commonPasswords } from './common-passwords.ts'

/** Fewer fall to guessing within days even behind argon2; more only gets written down on paper. */
export const PASSWORD_MIN = 10
/** «ababababab» is one guess. */
const DISTINCT_MIN = 5

/**
 * Whether a new password is worth having: long enough, not a common word with digits around it, not a run
 * of the keyboard's digits, not the person's own e-mail. No rule about capitals and signs: they teach tricks.
 */
export function isStrongPassword({ password, email }: { password: string; email: string }): boolean {
  const characters = [...password.normalize('NFC').toLowerCase()]
  if (characters.length < PASSWORD_MIN || new Set(characters).size < DISTINCT_MIN) return false
  const bare = bareOf(password)
  return !isRun(bare) && !isCommon(bare) && !isOfEmail({ bare, email })
}

/** Letters and digits, lower case. */
function bareOf(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

function isCommon(bare: string): boolean {
  return commonPasswords.has(bare) || commonPasswords.has(bare.replace(/^\d+|\d+$/g, ''))
}

/** Digits one after another, up or down, from anywhere: 1234567890, 9876543210, 0123456789. */
function isRun(bare: string): boolean {
  return '01234567890123456789'.includes(bare) || '98765432109876543210'.includes(bare)
}

function isOfEmail({ bare, email }: { bare: string; email: string }): boolean {
  const [name = '', host = ''] = email.split('@')
  const core = bare.replace(/^\d+|\d+$/g, '')
  return [bareOf(email), bareOf(name), bareOf(host)].some(
    (own) => own !== '' && (own === bare || own === core),
  )
}
