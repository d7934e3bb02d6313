/** What pages that ask whether a person reads say within their sentences, and nobody else. */
export const CAPTCHA_WORDS =
  /unusual traffic from your (?:computer )?network|запросы,? (?:с вашего устройства|поступившие с вашего)|запросы отправляли вы, а не робот|requests (?:coming )?from your (?:ip|device)[^\n]{0,60}automat|you and not a robot are sending|checking (?:if the site connection is secure|your browser before)|complete the security check to access|press (?:&|and) hold to confirm|необычный трафик|подозрительный трафик|похожи на автоматические|automated (?:queries|requests) from your|something about your browser made us think|set up anubis to protect|настроил anubis/i
/** What a form may say beside its captcha too: it counts on a page that shows nothing else. */
export const ROBOT_WORDS =
  /not a (?:ro)?bot|не робот|робот емес|you are (?:a )?human|вы человек|адам екеніңізді|(?:enter|type) the characters|введите (?:символы|текст|код) с картинки|captcha|капч/i
/** The title of a network's frame around nothing. */
export const BARE_TITLE =
  /^(?:instagram|facebook|threads|x|twitter|vk|вконтакте|tiktok(?: - make your day)?|vk\.com|vk\.com \| vk|одноклассники)?$/i

/** Titles of pages that let in those who have an account. */
export const LOGIN_TITLE =
  /^\s*(?:[^\n]{0,30}[|•·—–-]\s*)?(?:вход|войти|войдите|авторизация|(?:жүйеге )?кіру|кіріңіз|log ?in|log into|sign ?in|login|before you continue)(?:\s*(?:[|•·—–:-]|на сайт|в аккаунт|в систему|жүйеге|to|or|on|page|или|немесе)[^\n]{0,60})?\s*$/im
