import { saysOnly, vocabularyOf } from './statements.ts'

/** Whether a sentence of a network (see `sentencesOf`) says that what it shows is for members only, and nothing else. */
export const saysClosed = (sentence: string): boolean =>
  saysOnly({ sentence, vocabulary, needs: [CLOSED] }) || COOKIES.test(sentence)

const things =
  'профил* аккаунт* групп* сообществ* канал* запис* публикац* пост посты фото фотограф* видео контент* страниц* материал* участник* подписчик* друз* стен* истори* сторис стен* ' +
  'парақша* топ топқа тобы қауымдастық* жазба* жарияланым* бейне* арна арнаға бет* ' +
  'account* profile* group* community channel* post* photo* video* content page* member* follower* friend* story stories'

const verbs =
  'войд* войти зайти зайд* вступ* подпи* авториз* зарегистрир* регистрац* просматривать просмотр* посмотреть увидеть видеть продолжить закрыт* частн* приватн* ограничен* доступ* доступен доступна доступно только скрыл* скрыт* ' +
  'кіріңіз кіру тіркел* жазыл* қосыл* көру жалғастыру жабық жеке құпия қолжетімді тек ғана шектел* ' +
  'log sign login join follow see view continue private closed restricted limited only visible hidden'

const around =
  'а в во и или к на не о об от по с со для из за это эта этот эту этой этого чтобы как если мы вы вас вам ваш* он она его ее их все всех еще больше свой свою сайт* вход вк вконтакте vk ok facebook instagram threads одноклассники telegram tiktok пожалуйста необходимо нужно надо можно могут может ' +
  'бұл осы үшін немесе сіз сізге керек қажет өтінеміз барлық оның мүшелер мүшелеріне достарына жазылушыларға ' +
  'a an the this that these it its is are was you your to up in on or and of for must need have please their his her they can be all from'

const vocabulary = vocabularyOf(things, verbs, around)

const CLOSED =
  /(?:это|этот|эта) (?:закрыт|частн|приватн)|^(?:закрыт|частн|приватн)\S* \S+$|(?:профиль|аккаунт|группа|сообщество|канал) (?:закрыт|приватн|частн|ограничен)|(?:войд|войти|зайд|зайти|вступ|подпи|авториз|зарегистрир)\S*(?: \S+){0,8} (?:посмотреть|увидеть|видеть|просматривать|продолжить|просмотра)|(?:посмотреть|увидеть|видеть|просматривать|продолжить|просмотра)(?: \S+){0,5} (?:войд|войти|зайд|зайти|вступ|подпи|авториз|зарегистрир)|кору ушин(?: \S+){0,3} (?:кир|тиркел|жазыл|косыл)|^(?:бул )?(?:жабык|жеке) \S+$|(?:жабык|жеке) (?:топ|аккаунт|парак|кауымдастык)|(?:account|profile|group|community|channel) is (?:private|closed)|(?:log|sign) in to (?:see|continue|view)|you must (?:log|sign) in|(?:доступ\S*|видн\S*) только (?:участник|подписчик|друз)|visible to members only|join (?:this )?(?:group|community) to/

/** The question that stands before everything else. */
const COOKIES =
  /^(?:разрешить|принять|allow|accept)(?: \S+){0,6} cookie|cookie(?: \S+){0,6} (?:рұқсат|рұқсат беру|руксат)/
