import { fromBase64, fromProofpoint, fromProofpointPath, fromTranslatedHost } from './disguises.ts'

/** Addresses that only lead on to another one. `to` names the parameters that may hold it, in `path` the group
 *  `rest` holds it; `search`: the whole query does. Without `path` any path of the host does. */
export type Wrapper = {
  host: RegExp
  path?: RegExp
  to?: readonly string[]
  search?: boolean
  /** With this parameter the address stands for itself. */
  unless?: string
  /** How the hidden address is spelled, where percent codes are not all of it. */
  read?: (hidden: string) => string
  /** For hosts nobody knows: only a whole address with its scheme is led to. */
  whole?: boolean
}

const google = /(?:^|\.)google\.[a-z]{2,3}(?:\.[a-z]{2})?$/
const facebook = /(?:^|\.)(?:facebook|messenger)\.com$/
const instagram = /(?:^|\.)instagram\.com$/
const threads = /(?:^|\.)threads\.(?:net|com)$/
const vk = /(?:^|\.)vk\.(?:com|ru)$/
const ok = /(?:^|\.)ok\.ru$/
const telegram = /^(?:t|telegram)\.(?:me|dog)$/
const youtube = /^(?:www\.|m\.|music\.)?youtube\.com$/
const tiktok = /(?:^|\.)tiktok\.com$/
const x = /^(?:www\.|mobile\.)?(?:twitter|x)\.com$/
const yandex = /(?:^|\.)(?:yandex\.[a-z.]+|ya\.ru)$/

const networks: readonly Wrapper[] = [
  { host: /^lm?\.(?:facebook|messenger|instagram|threads|wl)\.(?:com|net|co)$/, to: ['u'] },
  {
    host: facebook,
    path: /^\/(?:l\.php|flx\/warn|sharer(?:\/sharer)?\.php|share\.php|sharer)\/?$/,
    to: ['u'],
  },
  {
    host: facebook,
    path: /^\/(?:v[\d.]+\/)?(?:plugins\/(?:post|video)\.php|dialog\/(?:share|send|feed))\/?$/,
    to: ['href', 'link'],
  },
  {
    host: facebook,
    path: /^\/(?:login(?:\.php|\/web|\/device-based\/regular\/login)?|checkpoint|unsupportedbrowser)\/?$/,
    to: ['next'],
  },
  { host: instagram, path: /^\/(?:accounts\/login|challenge)\/?$/, to: ['next'] },
  { host: threads, path: /^\/(?:login|intent\/post)\/?$/, to: ['next', 'url', 'text'] },
  { host: vk, path: /^\/away(?:\.php)?\/?$/, to: ['to'] },
  { host: vk, path: /^\/(?:share\.php|login(?:\.php)?)\/?$/, to: ['url', 'to'] },
  {
    host: ok,
    path: /^\/(?:c?dk|offer|away|url)\/?$/,
    to: ['st.link', 'st.rfn', 'st.shareUrl', 'st.url', 'url'],
  },
  { host: telegram, path: /^\/(?:iv|share\/url|share|msg(?:_url)?)\/?$/, to: ['url', 'text'] },
  { host: /^(?:api|web)\.whatsapp\.com$/, path: /^\/send\/?$/, to: ['text'], unless: 'phone' },
  { host: /^wa\.me$/, path: /^\/$/, to: ['text'] },
  { host: youtube, path: /^\/redirect\/?$/, to: ['q'] },
  { host: youtube, path: /^\/(?:attribution_link|oembed)\/?$/, to: ['u', 'url'] },
  { host: youtube, path: /^\/(?:signin|supported_browsers)\/?$/, to: ['next', 'next_url'] },
  { host: tiktok, path: /^\/link\/v2\/?$/, to: ['target'] },
  { host: tiktok, path: /^\/(?:login(?:\/[^]*)?|oembed)\/?$/, to: ['redirect_url', 'url'] },
  { host: x, path: /^\/(?:i\/flow\/)?(?:login|signup)\/?$/, to: ['redirect_after_login'] },
  { host: x, path: /^\/(?:intent\/(?:tweet|post)|share)\/?$/, to: ['url', 'text'] },
  { host: /^(?:www\.)?linkedin\.com$/, path: /^\/(?:redir\/redirect|safety\/go)\/?$/, to: ['url'] },
]

const searches: readonly Wrapper[] = [
  { host: /^consent\.(?:youtube|google)\./, to: ['continue'] },
  { host: /^accounts\.(?:google|youtube)\./, to: ['continue', 'service_continue'] },
  { host: google, path: /^\/(?:url|imgres)\/?$/, to: ['q', 'url', 'imgrefurl'] },
  { host: google, path: /^\/amp\/(?:s\/)?(?<rest>[^]+)$/ },
  { host: /^googleweblight\.com$/, to: ['u', 'lite_url'] },
  { host: /^webcache\.googleusercontent\.com$/, path: /^\/search$/, to: ['q'], read: cachedAddress },
  { host: /^translate\.(?:google|yandex|goog)\./, to: ['u', 'url'] },
  { host: /\.translate\.goog$/, read: fromTranslatedHost },
  { host: /(?:^|\.)(?:turbopages\.org|z5h64q92x9\.net)$/, path: /^\/proxy_u\/[^/]+\/(?<rest>https?\/[^]+)$/ },
  { host: /(?:^|\.)turbopages\.org$/, path: /^\/(?:turbo\/)?(?<rest>[^/]+\.[^/]+\/[sh]\/[^]+)$/ },
  {
    host: /(?:^|\.)(?:cdn\.ampproject\.(?:org|net)|bing-amp\.com)$/,
    path: /^\/[a-z](?:\/s)?\/(?<rest>[^]+)$/,
  },
  { host: yandex, path: /^\/turbo\/(?<rest>[^/]+\.[^/]+\/[sh]\/[^]+)$/ },
  {
    host: yandex,
    path: /^\/(?:turbo|clck\/jsredir|redir|safety|re(?:direct)?(?:\.jsx)?|r)\/?$/,
    to: ['text', 'url', 'l'],
  },
  { host: /^sba\.yandex\.[a-z.]+$/, to: ['url'] },
  { host: /^(?:[a-z0-9-]+\.)?(?:dzen\.ru|zen\.yandex\.ru)$/, path: /^\/away\/?$/, to: ['to'] },
  { host: /(?:^|\.)mail\.ru$/, path: /(?:redir|proxy|link|cln)[^/]{0,40}\/?$/, to: ['url', 'u'] },
  { host: /^(?:checklink|click|go|r)\.mail\.ru$/, to: ['url', 'u'] },
  { host: /^r\.mail\.ru$/, path: /^\/\w+\/(?<rest>(?:https?:|[^/]+\.[^/]+\/)[^]*)$/ },
  { host: /(?:^|\.)rambler\.ru$/, path: /^\/[^]*redirect\/?$/, to: ['url'] },
  {
    host: /(?:^|\.)bing\.com$/,
    path: /^\/ck\/a$/,
    to: ['u'],
    read: (hidden) => fromBase64(hidden.replace(/^a1/, '')),
  },
  { host: /^r\.search\.yahoo\.com$/, path: /\/RU=(?<rest>http[^]+?)(?:\/R[A-Z]=|$)/ },
  { host: /^(?:www\.)?duckduckgo\.com$/, path: /^\/l\/?$/, to: ['uddg'] },
]

const mailGuards: readonly Wrapper[] = [
  { host: /\.safelinks\.protection\.outlook\.(?:com|cn)$/, to: ['url'] },
  { host: /^statics\.teams\.(?:cdn\.office\.net|microsoft\.com)$/, to: ['url'] },
  { host: /^urldefense\.proofpoint\.com$/, path: /^\/v1\//, to: ['u'] },
  { host: /^urldefense\.proofpoint\.com$/, path: /^\/v2\//, to: ['u'], read: fromProofpoint },
  {
    host: /^urldefense\.(?:com|us|proofpoint\.com)$/,
    path: /^\/v3\/(?<rest>__[^]+)$/,
    read: fromProofpointPath,
  },
  { host: /^linkprotect\.cudasvc\.com$/, to: ['a'] },
  { host: /^secure-web\.cisco\.com$/, path: /^\/[^]*?\/(?<rest>https?[:%][^]+)$/ },
  { host: /(?:^|\.)(?:fireeye|trellix)\.com$/, path: /\/url$/, to: ['u'] },
  { host: /\.protection\.sophos\.com$/, to: ['u'], read: fromBase64 },
  { host: /(?:^|\.)trendmicro\.com$/, path: /\/clicktime\//, to: ['url'] },
  { host: /^clicktime\.(?:symantec|cloud\.symantec)\.com$/, to: ['u'] },
]

const archives: readonly Wrapper[] = [
  { host: /^web\.archive\.org$/, path: /^\/(?:web\/(?:\d+(?:[a-z]{2}_)?|\*)|save)\/(?<rest>[^]+)$/ },
  {
    host: /^archive\.(?:ph|is|today|md|li|fo|vn)$/,
    path: /^\/(?:o\/\w+\/|\d{4,14}\/|newest\/)?(?<rest>http[^]+)$/,
  },
  { host: /^(?:href\.li|anonym\.to|anon\.to|nullrefer\.com|dereferer\.me)$/, search: true },
  {
    host: /^(?:slack-redir\.net|out\.reddit\.com|(?:www\.)?reddit\.com|steamcommunity\.com)$/,
    path: /\/(?:link|submit|linkfilter|[^/]*)\/?$/,
    to: ['url', 'u'],
    whole: true,
  },
]

/** What any site may have: a page that sends on, and its own address before a whole one. */
export const anywhere: readonly Wrapper[] = [
  {
    host: /^/,
    path: /\/(?:redirect|redir|away|goto|go|out|exit|leave|external|click|jump|link|rk)(?:\.(?:php|aspx?|html?))?\/?$/i,
    to: ['url', 'u', 'to', 'goto', 'target', 'link', 'href', 'dest', 'r'],
    whole: true,
  },
  { host: /^/, path: /^\/(?<rest>https?:\/[^]+)$/i },
]

export const knownWrappers = [...networks, ...searches, ...mailGuards, ...archives]

/** «cache:AbC123:https://…+слово» */
function cachedAddress(hidden: string): string {
  return hidden.replace(/^cache:(?:[\w-]{6,}:)?/, '').split(/[+ ]/)[0] ?? ''
}
