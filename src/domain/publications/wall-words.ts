/** Titles of pages that ask whether a person reads. */
export const CAPTCHA_TITLE =
  /^\s*(?:just a moment|attention required|один момент|ddos-guard|captcha\s*$|are you (?:a )?(?:human|robot)|вы не робот|сіз робот емессіз|robot check|security check|проверка браузера|checking your browser|please verify you are a human|human verification|bot verification|access to this page has been denied)/im

/** What such pages say, in sentences that nobody else writes. */
export const CAPTCHA_WORDS =
  /unusual traffic from your (?:computer )?network|запросы,? (?:с вашего устройства|поступившие с вашего)|запросы отправляли вы, а не робот|requests (?:coming )?from your (?:ip|device)[^\n]{0,60}automat|you and not a robot are sending|checking (?:if the site connection is secure|your browser before)|complete the security check to access|press (?:&|and) hold to confirm|необычный трафик|подозрительный трафик|похожи на автоматические|automated (?:queries|requests) from your/i
/** What a form may say beside its captcha too: it counts on a page that shows nothing else. */
export const ROBOT_WORDS =
  /not a (?:ro)?bot|не робот|робот емес|you are (?:a )?human|адам екеніңізді|(?:enter|type) the characters|введите (?:символы|текст|код) с картинки|captcha|капч/i

/** The title of a network's frame around nothing. */
export const BARE_TITLE =
  /^(?:instagram|facebook|threads|x|twitter|vk|вконтакте|tiktok(?: - make your day)?|vk\.com|vk\.com \| vk|одноклассники)?$/i

/** Titles of pages that let in those who have an account. */
export const LOGIN_TITLE =
  /^\s*(?:[^\n]{0,30}[|•·—-]\s*)?(?:вход|войти|войдите|авторизация|кіру|log ?in|log into|sign ?in|login)(?:\s*(?:[|•·—:-]|на сайт|в аккаунт|жүйеге|to|or|on|page)[^\n]{0,60})?\s*$/im

/** What a network says where it shows a post to members only. */
export const WALL_WORDS =
  /(?:чтобы (?:просматривать|посмотреть|увидеть)|для просмотра).{0,80}(?:войдите|войти|зайти на сайт|авториз)|you must log in to continue|log in to (?:see|continue|view)|войдите,? чтобы (?:посмотреть|увидеть|продолжить)|көру үшін (?:кіріңіз|тіркел)|this (?:account|profile) is private|это закрытый (?:профиль|аккаунт)|это частное сообщество|закрытая группа/i

/** Titles of pages that are not there, though the server says 200. */
export const MISSING_TITLE =
  /^\s*(?:(?:ошибка|қате|error|http)?[\s:№#-]*404(?:\s*$|\s*[-—–:|.,!]|\s+(?:not|error|page|страниц|ошибка|қате|не |бет))|(?:page |файл |file )?not found\b|(?:(?:извините|к сожалению|упс|ой|кешіріңіз)[^\n]{0,20})?(?:(?:такая|запрашиваемая|данная|эта|сұралған|мұндай|сіз іздеген)\s)?(?:страница|страницы|запись|новость|статья|материал|документ|публикация|бет|парақша|парақ|мақала|жаңалық|материал|құжат)\s(?:с таким адресом\s)?(?:не (?:найден|существу)|удал[её]н|табылмады|табылған жоқ|жойыл|жоқ))|[|—–-]\s*(?:404|страница не найдена|бет табылмады|page not found)\s*$/im

/** What such a page says, where it says little else. */
export const MISSING_WORDS =
  /(?:страниц[аы]|запись|новость|статья|материал|документ|публикация|пост)[^\n]{0,40} (?:не найден|не существует|удал[её]н)|(?:бет|парақша|мақала|жаңалық|материал|құжат|жазба)[^\n]{0,40} (?:табылмады|табылған жоқ|жойылған|жоқ)|page (?:not found|isn't available|does ?n.t exist)|sorry, this page|404 not found|ничего не найдено|ештеңе табылмады/i
