import { isInstitution } from '#/domain/publications/site-words.ts'
import type { PageAccess } from '#/domain/publications/page-reading.ts'
import { saysCheck } from '#/domain/publications/says-check.ts'
import { saysClosed } from '#/domain/publications/says-closed.ts'
import { saysMissing } from '#/domain/publications/says-missing.ts'
import { partsOf, sentencesOf } from '#/domain/publications/statements.ts'
import { BARE_TITLE, CAPTCHA_WORDS, LOGIN_TITLE, ROBOT_WORDS } from '#/domain/publications/wall-words.ts'
import type { Facts } from './facts.ts'

/**
 * Whether the page shows its text to somebody without an account. A wall, a check or a page that is not there is only
 * called one where the page says so in a sentence of its own and shows little besides: an article that uses such
 * words, a form to sign in or a captcha beside a text are none.
 */
export function accessOf({ facts, url, about }: { facts: Facts; url: string; about: string }): PageAccess {
  const page = pageOf({ facts, url, about })
  if (isCaptcha(page)) return 'captcha'
  if (isMissing(page)) return 'soft404'
  if (isLogin(page)) return 'login'
  return facts.letters < FEWEST_LETTERS && about.length < FEWEST_LETTERS ? 'empty' : 'open'
}

interface Page {
  facts: Facts
  url: string
  about: string
  /** `<title>` and headings of the highest level, whole. */
  names: readonly string[]
  /** Those parts of `<title>` that may be its own beside the name of the site. */
  parts: readonly string[]
  /** It has a headline of its own, and a sentence below it: what else it says is a part of it. */
  isArticle: boolean
  sentences: () => readonly string[]
}

function pageOf({ facts, url, about }: Pick<Page, 'facts' | 'url' | 'about'>): Page {
  const title = partsOf(facts.title?.trim() ?? '')
  const headings = facts.headings.filter(({ level, text }) => level === 1 && text.trim()).slice(0, 2)
  const headlines = headings.map(({ text }) => partsOf(text).whole)
  const isNamed = (name = '') => name === title.whole || title.parts.includes(name)
  const hasOwn = headings.some(({ text }, at) => isNamed(headlines[at]) && !isInstitution(text))
  let sentences: string[] | null = null
  return {
    facts,
    url,
    about,
    names: [title.whole, ...headlines],
    parts: headlines.length === 0 || title.parts.some((part) => headlines.includes(part)) ? title.parts : [],
    isArticle: hasOwn && facts.prose >= SENTENCE,
    sentences: () => (sentences ??= sentencesOf(facts.opening)),
  }
}

/** A headline. */
const FEWEST_LETTERS = 40
/** A wall explains itself in a paragraph and a footer. */
const WALL_LETTERS = 3000
/** A check that explains itself at length. */
const CHECK_PROSE = 1500
/** Less than the shortest article: the sentences of a notice. */
const NOTICE_PROSE = 200
/** As long as a sentence: see Facts. */
const SENTENCE = 80
/** A notice and what a site says of itself below it. */
const FRAMED_PROSE = 500

function isCaptcha({ facts, url, names, parts, isArticle, sentences }: Page): boolean {
  if (CAPTCHA_ADDRESS.test(pathOf(url))) return true
  if (facts.letters > WALL_LETTERS || facts.prose > CHECK_PROSE) return false
  if (names.some(saysCheck)) return true
  if (facts.sources.some((source) => CAPTCHA_FORM.test(source))) return true
  if (CAPTCHA_WORDS.test(facts.opening)) return true
  // A form with fields of its own is what the captcha guards, not a wall.
  if (facts.prose >= NOTICE_PROSE || facts.letters >= GUARDED_LETTERS || facts.fields > 1 || isArticle)
    return false
  const isRiddle = facts.prose < SENTENCE && ROBOT_WORDS.test(facts.opening)
  return isRiddle || parts.some(saysCheck) || sentences().some(saysCheck)
}

const GUARDED_LETTERS = 600
const CAPTCHA_ADDRESS =
  /^\/(?:showcaptcha|sorry\/index|cdn-cgi\/challenge|captcha(?:[/?]|$)|blocked\?|errors\/validatecaptcha|\.within\.website)/i
const CAPTCHA_FORM =
  /(?:checkcaptcha|showcaptcha|\/sorry\/|cdn-cgi\/(?:challenge|l\/chk)|validatecaptcha|_Incapsula_Resource|captcha-delivery\.com|__qrator|\.well-known\/ddos-guard|\.within\.website\/x\/cmd\/anubis)/i

function isMissing({ facts: { prose }, names, parts, isArticle, sentences }: Page): boolean {
  if (names.some(saysMissing)) return true
  if (isArticle || prose >= FRAMED_PROSE) return false
  return parts.some(saysMissing) || sentences().some(saysMissing)
}

function isLogin({ facts, url, about, sentences }: Page): boolean {
  const host = URL.parse(url)?.hostname ?? ''
  const path = pathOf(url)
  const said = `${facts.title ?? ''}\n${facts.headings.find(({ level }) => level === 1)?.text ?? ''}`.slice(
    0,
    600,
  )
  if (CONSENT.test(host)) return true
  if (WALLED.test(host)) {
    if (/^\/(?:accounts\/login|login|auth|challenge|checkpoint|i\/flow\/login|consent)/i.test(path))
      return true
    if (LOGIN_TITLE.test(said)) return true
    const isShown =
      facts.prose >= FRAMED_PROSE || (about.length >= FEWEST_LETTERS && !sentencesOf(about).some(saysClosed))
    if (!isShown && sentences().some(saysClosed)) return true
    // The bare frame that these send to servers instead of a post.
    const title = (facts.metas.get('og:title') ?? facts.title ?? '').trim()
    return !facts.metas.has('og:description') && BARE_TITLE.test(title) && facts.letters < WALL_LETTERS
  }
  if (facts.passwords === 0 || facts.letters > WALL_LETTERS) return false
  return LOGIN_TITLE.test(said) || (LOGIN_PATH.test(path) && facts.letters < GUARDED_LETTERS)
}

/** Where one is asked before anything is shown. */
const CONSENT = /^(?:consent|guce)\./
const WALLED =
  /(?:^|\.)(?:instagram\.com|facebook\.com|fb\.com|threads\.(?:net|com)|vk\.(?:com|ru)|ok\.ru|x\.com|twitter\.com|tiktok\.com|linkedin\.com)$/
const LOGIN_PATH = /\/(?:log-?in|sign-?in|auth|account\/login|vhod)(?:[/?.]|$)/i

const pathOf = (url: string) => {
  const parsed = URL.parse(url)
  return parsed ? parsed.pathname + parsed.search : ''
}
