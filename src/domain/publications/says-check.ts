import { saysOnly, vocabularyOf } from './statements.ts'

/** Whether a sentence (see `sentencesOf`) asks whether a person reads, and says nothing else. */
export const saysCheck = (sentence: string): boolean =>
  BRIEFLY.test(sentence) || saysOnly({ sentence, vocabulary, needs: [VISITOR, ASKED] })

/**
 * Whether a page may be such a check in words that nobody has listed: a short one that speaks of people, programs and
 * browsers. Only worth asking where something else speaks against the page.
 */
export function mayBeCheck({ title, text }: { title: string | null; text: string }): boolean {
  return text.length <= MAX_CHECK && CHECK_WORDS.test(`${title ?? ''}\n${text}`)
}

/** A challenge that explains itself. */
const MAX_CHECK = 1500

/** What such a page says as a whole, without naming anything. */
const BRIEFLY =
  /^(?:just a moment|attention required|один момент|бир сат|ddos guard|captcha|капча|robot check|security check(?: required)?|bot (?:check|verification)|human verification|pardon our interruption|access to this page has been denied|проверка безопасности|проверка браузера|кауипсиздикти тексеру|браузерди тексеру|вы не робот|сиз робот емессиз бе|are you (?:a )?(?:human|robot))$/

const visitors =
  'бот бота ботом боты ботов робот* человек* адам* human* robot* bot bots браузер* browser* captcha* капч* smartcaptcha recaptcha подключени* соединени* connection безопасност* security қауіпсіздік* запрос* request* трафик* traffic посетител* visitor* личност* пользовател* байланыс* қосылым*'

const asked =
  'провер* подтвер* докаж* убед* растаңыз растау* тексер* дәлелде* көз жеткізу verif* confirm* check* prove making sure pardon жды* ожид* подожд* күтіңіз күте wait* complete пройд* өтіңіз not не емес* емеспіз review* похож* оказал* необходимо требуется керек needs need'

const around =
  'а в во и или к на о об от по с со для из за до это эта этот эту что чтобы как если ли мы вы вас вам ваш* наш* нам я он она то так же есть пожалуйста нажмите нажать кнопк* галочк* продолжить продолжения перейти перехода войти доступ* доступа сайт* сайту страниц* прежде чем может занять несколько секунд* минут* загрузка идет сейчас автоматически автоматические автоматизированн* систем* защит* защита ниже работу работы действи* должен должна поступ* отправлял* отправлен* именно вами вашего браузером другой другого ddos ' +
  'мен сіз сіздің сізді сайтқа сайт сайтты өту үшін батырма* басыңыз төмендегі жалғастыру жалғастырмас бұрын бірнеше секунд* екен* екендігіңізді екеніңізді ма ме бе өтінеміз жүктелуде жүйе беру кіру ' +
  'a an the you youre your are is was were that this it its if we our i im be of to on in for from at and or before proceed continue continuing access accessing website site please just moment loading by automatic automated enable enabled click press button box below secure it takes few seconds may take must will until completing'

const vocabulary = vocabularyOf(visitors, asked, around)
const VISITOR = new RegExp(`(?<!\\S)(?:${vocabularyOf(visitors).source.slice(4, -2)})(?!\\S)`, 'u')
const ASKED = new RegExp(`(?<!\\S)(?:${vocabularyOf(asked).source.slice(4, -2)})(?!\\S)`, 'u')

const CHECK_WORDS =
  /(?<!\p{L})(?:ро)?бот(?:а|ом|ов|ы|пын)?(?!\p{L})|человек|(?<!\p{L})адам екен|human|(?<!\p{L})(?:ro)?bots?(?!\p{L})|браузер|browser|javascript|captcha|капч|провер(?:к|я)|тексер|verif|security check|ddos/iu
