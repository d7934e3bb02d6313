import type { PageAccess } from '#/domain/publications/page-reading.ts'
import {
  BARE_TITLE,
  CAPTCHA_TITLE,
  CAPTCHA_WORDS,
  LOGIN_TITLE,
  MISSING_TITLE,
  MISSING_WORDS,
  ROBOT_WORDS,
  WALL_WORDS,
} from '#/domain/publications/wall-words.ts'
import type { Facts } from './facts.ts'

/**
 * Whether the page shows its text to somebody without an account. A wall is only called one where the page says so
 * and shows little besides: a form to sign in or a captcha beside a text is no wall.
 */
export function accessOf({
  facts,
  url,
  title,
  about,
}: {
  facts: Facts
  url: string
  title: string | null
  about: string
}): PageAccess {
  const said = `${facts.title ?? ''}\n${facts.headline ?? ''}`.slice(0, 600)
  if (isCaptcha({ facts, url, said })) return 'captcha'
  if (isLogin({ facts, url, title, said })) return 'login'
  if (isMissing({ facts, said })) return 'soft404'
  return facts.letters < FEWEST_LETTERS && about.length < FEWEST_LETTERS ? 'empty' : 'open'
}

/** A headline. */
const FEWEST_LETTERS = 40
/** A wall explains itself in a paragraph and a footer. */
const WALL_LETTERS = 3000

function isCaptcha({ facts, url, said }: { facts: Facts; url: string; said: string }): boolean {
  if (CAPTCHA_ADDRESS.test(pathOf(url))) return true
  if (facts.letters > WALL_LETTERS) return false
  if (CAPTCHA_TITLE.test(said)) return true
  if (facts.sources.some((source) => CAPTCHA_FORM.test(source))) return true
  if (CAPTCHA_WORDS.test(facts.opening)) return true
  // A form with fields of its own is what the captcha guards, not a wall.
  return facts.letters < GUARDED_LETTERS && facts.fields <= 1 && ROBOT_WORDS.test(facts.opening)
}

const GUARDED_LETTERS = 600
const CAPTCHA_ADDRESS =
  /^\/(?:showcaptcha|sorry\/index|cdn-cgi\/challenge|captcha(?:[/?]|$)|blocked\?|errors\/validatecaptcha)/i
const CAPTCHA_FORM =
  /(?:checkcaptcha|showcaptcha|\/sorry\/|cdn-cgi\/(?:challenge|l\/chk)|validatecaptcha|_Incapsula_Resource|captcha-delivery\.com|__qrator|\.well-known\/ddos-guard)/i

function isLogin({
  facts,
  url,
  title,
  said,
}: {
  facts: Facts
  url: string
  title: string | null
  said: string
}): boolean {
  const host = (URL.parse(url)?.hostname ?? '').replace(/^(?:www|m|mobile|l)\./, '')
  const path = pathOf(url)
  if (WALLED.test(host)) {
    if (/^\/(?:accounts\/login|login|auth|challenge|checkpoint|i\/flow\/login)/i.test(path)) return true
    if (LOGIN_TITLE.test(said) || WALL_WORDS.test(facts.opening)) return true
    // The bare frame that these send to servers instead of a post.
    return !facts.metas.has('og:description') && BARE_TITLE.test(title ?? '') && facts.letters < WALL_LETTERS
  }
  if (facts.passwords === 0 || facts.letters > WALL_LETTERS) return false
  return LOGIN_TITLE.test(said) || (LOGIN_PATH.test(path) && facts.letters < GUARDED_LETTERS)
}

const WALLED =
  /^(?:instagram\.com|facebook\.com|fb\.com|threads\.(?:net|com)|vk\.(?:com|ru)|ok\.ru|x\.com|twitter\.com|tiktok\.com|linkedin\.com)$/
const LOGIN_PATH = /\/(?:log-?in|sign-?in|auth|account\/login|vhod)(?:[/?.]|$)/i

function isMissing({ facts, said }: { facts: Facts; said: string }): boolean {
  if (MISSING_TITLE.test(said)) return true
  return facts.letters < GUARDED_LETTERS && MISSING_WORDS.test(facts.opening)
}

const pathOf = (url: string) => {
  const parsed = URL.parse(url)
  return parsed ? parsed.pathname + parsed.search : ''
}
