/** Addresses that only lead on to another one. `to` names the parameters that may hold it;
 *  in `path` the group `rest` holds it. Without `path` any path of the host does. */
export type Wrapper = { host: RegExp; path?: RegExp; to?: readonly string[] }

const google = /(?:^|\.)google\.[a-z]{2,3}(?:\.[a-z]{2})?$/
const facebook = /(?:^|\.)facebook\.com$/

export const wrappers: readonly Wrapper[] = [
  { host: /^lm?\.facebook\.com$/, to: ['u'] },
  {
    host: facebook,
    path: /^\/(?:l\.php|flx\/warn|sharer(?:\/sharer)?\.php|share\.php|sharer)\/?$/,
    to: ['u'],
  },
  {
    host: facebook,
    path: /^\/(?:plugins\/(?:post|video)\.php|dialog\/(?:share|send|feed))\/?$/,
    to: ['href', 'link'],
  },
  { host: facebook, path: /^\/login(?:\.php|\/web|\/device-based\/regular\/login)?\/?$/, to: ['next'] },
  { host: /^l\.messenger\.com$/, to: ['u'] },
  { host: /^l\.(?:instagram\.com|threads\.(?:net|com))$/, to: ['u'] },
  { host: /(?:^|\.)instagram\.com$/, path: /^\/accounts\/login\/?$/, to: ['next'] },
  { host: /(?:^|\.)threads\.(?:net|com)$/, path: /^\/(?:login|intent\/post)\/?$/, to: ['next', 'url'] },
  { host: /(?:^|\.)vk\.(?:com|ru)$/, path: /^\/away(?:\.php)?\/?$/, to: ['to'] },
  { host: /(?:^|\.)vk\.(?:com|ru)$/, path: /^\/(?:share\.php|login(?:\.php)?)\/?$/, to: ['url', 'to'] },
  { host: /(?:^|\.)ok\.ru$/, path: /^\/(?:dk|offer|away)\/?$/, to: ['st.link', 'st.shareUrl', 'url'] },
  { host: /^(?:t|telegram)\.(?:me|dog)$/, path: /^\/(?:iv|share\/url|share)\/?$/, to: ['url'] },
  { host: /^(?:www\.|m\.)?youtube\.com$/, path: /^\/redirect\/?$/, to: ['q'] },
  { host: /^(?:www\.|m\.)?youtube\.com$/, path: /^\/(?:attribution_link|oembed)\/?$/, to: ['u', 'url'] },
  { host: /^(?:www\.|m\.)?youtube\.com$/, path: /^\/signin\/?$/, to: ['next'] },
  { host: /^consent\.(?:youtube|google)\./, to: ['continue'] },
  { host: /^accounts\.(?:google|youtube)\./, to: ['continue', 'service_continue'] },
  { host: google, path: /^\/(?:url|imgres)\/?$/, to: ['q', 'url', 'imgrefurl'] },
  { host: google, path: /^\/amp\/(?:s\/)?(?<rest>[^]+)$/ },
  { host: /^translate\.(?:google|yandex|goog)\./, to: ['u', 'url'] },
  { host: /\.cdn\.ampproject\.org$/, path: /^\/[a-z](?:\/s)?\/(?<rest>[^]+)$/ },
  { host: /(?:^|\.)yandex\.[a-z.]+$/, path: /^\/turbo\/(?<rest>[^/]+\.[^/]+\/s\/[^]+)$/ },
  { host: /(?:^|\.)yandex\.[a-z.]+$/, path: /^\/(?:turbo|clck\/jsredir|redir)\/?$/, to: ['text', 'url'] },
  { host: /^(?:[a-z0-9-]+\.)?(?:dzen\.ru|zen\.yandex\.ru)$/, path: /^\/away\/?$/, to: ['to'] },
  { host: /^(?:checklink|click|go|r)\.mail\.ru$/, to: ['url'] },
  { host: /(?:^|\.)tiktok\.com$/, path: /^\/link\/v2\/?$/, to: ['target'] },
  { host: /(?:^|\.)tiktok\.com$/, path: /^\/login(?:\/[^]*)?$/, to: ['redirect_url'] },
  {
    host: /^(?:www\.|mobile\.)?(?:twitter|x)\.com$/,
    path: /^\/i\/flow\/login\/?$/,
    to: ['redirect_after_login'],
  },
  {
    host: /^(?:www\.|mobile\.)?(?:twitter|x)\.com$/,
    path: /^\/(?:intent\/(?:tweet|post)|share)\/?$/,
    to: ['url'],
  },
  { host: /^(?:www\.)?linkedin\.com$/, path: /^\/(?:redir\/redirect|safety\/go)\/?$/, to: ['url'] },
  { host: /^web\.archive\.org$/, path: /^\/web\/(?:\d+(?:[a-z]{2}_)?|\*)\/(?<rest>[^]+)$/ },
  {
    host: /^archive\.(?:ph|is|today|md|li|fo|vn)$/,
    path: /^\/(?:o\/\w+|\d{4,14}|newest)\/(?<rest>http[^]+)$/,
  },
  { host: /\.safelinks\.protection\.outlook\.com$/, to: ['url'] },
  { host: /^(?:www\.)?(?:duckduckgo\.com)$/, path: /^\/l\/?$/, to: ['uddg'] },
  { host: /^(?:slack-redir\.net|href\.li|anonym\.to|out\.reddit\.com)$/, to: ['url'] },
]
