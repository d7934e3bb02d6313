import type { PageAccess } from '#/domain/publications/page-reading.ts'
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

/** A headline and a sentence. */
const FEWEST_LETTERS = 60
/** A wall explains itself in a paragraph and a footer. */
const WALL_LETTERS = 3000

function isCaptcha({ facts, url, said }: { facts: Facts; url: string; said: string }): boolean {
  if (CAPTCHA_ADDRESS.test(pathOf(url))) return true
  if (facts.letters > WALL_LETTERS) return false
  if (CAPTCHA_TITLE.test(said)) return true
  if (facts.sources.some((source) => CAPTCHA_FORM.test(source))) return true
  if (CAPTCHA_WORDS.test(facts.opening)) return true
  const isGuarded = facts.sources.some((source) => CAPTCHA_SCRIPT.test(source))
  return isGuarded && facts.letters < GUARDED_LETTERS && ROBOT_WORDS.test(facts.opening)
}

const GUARDED_LETTERS = 600
const CAPTCHA_ADDRESS =
  /^\/(?:showcaptcha|sorry\/index|cdn-cgi\/challenge|captcha(?:[/?]|$)|blocked\?|errors\/validatecaptcha)/i
const CAPTCHA_FORM =
  /(?:checkcaptcha|showcaptcha|\/sorry\/|cdn-cgi\/(?:challenge|l\/chk)|validatecaptcha|_Incapsula_Resource|captcha-delivery\.com|__qrator|\.well-known\/ddos-guard)/i
const CAPTCHA_SCRIPT =
  /(?:recaptcha|hcaptcha|turnstile|smartcaptcha|captcha|ddos-guard|px-cloud|perimeterx|geetest)/i
const CAPTCHA_TITLE =
  /^\s*(?:just a moment|attention required|один момент|ddos-guard|captcha|are you (?:a )?(?:human|robot)|вы не робот|сіз робот емессіз|robot check|security check|проверка браузера|checking your browser|please verify you are a human|human verification|bot verification|access to this page has been denied)/im
const CAPTCHA_WORDS =
  /unusual traffic from your (?:computer )?network|запросы,? (?:с вашего устройства|поступившие с вашего)|запросы отправляли вы, а не робот|подтвердите,? что (?:вы|запросы).{0,40}робот|я не робот|мен робот емеспін|verify (?:that )?you are (?:a )?(?:human|not a (?:ro)?bot)|checking (?:if the site connection is secure|your browser before)|enter the characters you see below|введите (?:символы|текст) с картинки|подозрительный трафик|complete the security check to access|press (?:&|and) hold to confirm|проверка,? что вы не робот|необычный трафик|автоматические запросы/i
const ROBOT_WORDS = /robot|робот|human|captcha|капч|security|безопасност|адам екеніңіз/i

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
const BARE_TITLE =
  /^(?:instagram|facebook|threads|x|twitter|vk|вконтакте|tiktok(?: - make your day)?|vk\.com|vk\.com \| vk|одноклассники)?$/i
const LOGIN_TITLE =
  /^\s*(?:[^\n]{0,30}[|•·—-]\s*)?(?:вход|войти|войдите|авторизация|кіру|log ?in|log into|sign ?in|login)(?:\s*(?:[|•·—:-]|на сайт|в аккаунт|жүйеге|to|or|on|page)[^\n]{0,60})?\s*$/im
const LOGIN_PATH = /\/(?:log-?in|sign-?in|auth|account\/login|vhod)(?:[/?.]|$)/i
const WALL_WORDS =
  /(?:чтобы (?:просматривать|посмотреть|увидеть)|для просмотра).{0,80}(?:войдите|войти|зайти на сайт|авториз)|you must log in to continue|log in to (?:see|continue|view)|войдите,? чтобы (?:посмотреть|увидеть|продолжить)|көру үшін (?:кіріңіз|тіркел)|this (?:account|profile) is private|это закрытый (?:профиль|аккаунт)|это частное сообщество|закрытая группа/i

function isMissing({ facts, said }: { facts: Facts; said: string }): boolean {
  if (MISSING_TITLE.test(said)) return true
  return facts.letters < GUARDED_LETTERS && MISSING_WORDS.test(facts.opening)
}

const MISSING_TITLE =
  /^\s*(?:(?:ошибка|қате|error|http)?[\s:№#-]*404(?:\s*$|\s*[-—–:|.,!]|\s+(?:not|error|page|страниц|ошибка|қате|не |бет))|(?:page |файл |file )?not found\b|(?:(?:извините|к сожалению|упс|ой|кешіріңіз)[^\n]{0,20})?(?:(?:такая|запрашиваемая|данная|эта|сұралған|мұндай|сіз іздеген)\s)?(?:страница|страницы|запись|новость|статья|материал|документ|публикация|бет|парақша|парақ|мақала|жаңалық|материал|құжат)\s(?:с таким адресом\s)?(?:не (?:найден|существу)|удал[её]н|табылмады|табылған жоқ|жойыл|жоқ))|[|—–-]\s*(?:404|страница не найдена|бет табылмады|page not found)\s*$/im
const MISSING_WORDS =
  /(?:страниц[аы]|запись|новость|статья|материал|документ|публикация|пост)[^\n]{0,40} (?:не найден|не существует|удал[её]н)|(?:бет|парақша|мақала|жаңалық|материал|құжат|жазба)[^\n]{0,40} (?:табылмады|табылған жоқ|жойылған|жоқ)|page (?:not found|isn't available|does ?n.t exist)|sorry, this page|404 not found|ничего не найдено|ештеңе табылмады/i

const pathOf = (url: string) => {
  const parsed = URL.parse(url)
  return parsed ? parsed.pathname + parsed.search : ''
}
