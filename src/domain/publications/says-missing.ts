import { saysOnly, vocabularyOf } from './statements.ts'

/** Whether a sentence (see `sentencesOf`) says that a page or a post is not there, and nothing else. */
export const saysMissing = (sentence: string): boolean =>
  sentence !== '' &&
  (saysOnly({ sentence, vocabulary, needs: [SOMETHING, NOT_THERE] }) ||
    saysOnly({ sentence, vocabulary, needs: [/404/, /404 \S|\S 404|^404$/] }) ||
    OUT_OF_ORDER.test(sentence))

/** What such sentences speak of. */
const things =
  'страниц* запис* новост* стать* статей материал* документ* публикац* пост поста видео видеозапис* ролик* контент* раздел* объект* элемент* файл* ресурс* аккаунт* профил* групп* сообществ* канал* тема темы тему топик* обсуждени* ссылк* адрес* сайт* пользовател* фото фотограф* альбом* url ничего запрос* ' +
  'бет* парақ* парақша* мақала* жаңалық* жазба* құжат* жарияланым* мазмұн* сілтеме* мекенжай* арна арнасы топ топты аккаунт* ештеңе ештене бейне* пост* ' +
  'page* post* tweet* video* content* article* document* file* account* profile* user channel* group* link* resource* news url record* item* publication* photo* story stories reel nothing anything media'

const verbs =
  'найден* найти найдено существ* удален* удалил* недоступ* доступ* отсутству* нет заблокирован* скрыт* перемещен* переименован* перенесен* создан* устарел* опубликован* снят* закрыт* удалось удается можем ' +
  'табылмады табылмаған табылған жоқ жойыл* өшіріл* қолжетімсіз қолжетімді қолжетімділік жарамсыз ауыстырыл* көшіріл* бұғаттал* ескірген ' +
  'found find exist* deleted removed unavailable available gone missing moved renamed expired broken invalid taken down blocked private'

const around =
  'а в во и или либо к ко на не ни но о об от по с со у для из что это эта этой этот этого эту этому она он оно они его ее их если где как уже еще больше сейчас временно никогда здесь тут там ' +
  'извините простите сожалению упс ой увы внимание ошибка ошибки ошибку обнаружена произошла код данная данной данный данного данному данное такая такой такого такую запрашиваем* запрошенн* указанн* искома* искомый искали ищете ищите искомую вы вас вами вам мы нам которую который которой которое котор* вероятно возможно похоже видимо кажется была был были было быть может мог могла могли нашем нашего наш сервере неверн* неправильн* ошибочн* введен* набран* набрали ввели перешли запросили запрашивали открыть автором автор владельцем пользователем администратором администрацией модератором своей ним ней нему просмотра информации просмотр доступа прав сеть интернет ok vk вк вконтакте facebook instagram telegram tiktok youtube ютуб threads ' +
  'кешіріңіз өкінішке өкінішті орай сіз сіздің іздеген іздегеніңіз іздеп іздегеніңізді отырған сұралған сұраған мұндай бұл осы ол берілген көрсетілген аталған сұратылған бойынша немесе болуы болған болар мүмкін қате қатесі қателік енді қазір уақытша ешқашан өткен ашқан ашпақ келтірілген емес автор авторы иесі тарапынан біздің біз ие кездесті код коды не да де әлі ' +
  'a an the this that these those your you were was are is it its isnt arent wasnt be been being has have had may might must can cant cannot could couldnt we sorry oops error code http status at on to of or and in by for from here there hmm uh oh whoops ooops unfortunately looks look looking like location server site website does doesnt dont did didnt not no longer any more anymore right now currently owner author requested request search trying reach followed visit id sure its which what somewhere seems exists'

const vocabulary = vocabularyOf(things, verbs, around, '404')
const SOMETHING = new RegExp(`(?<!\\S)(?:${vocabularyOf(things).source.slice(4, -2)})(?!\\S)`, 'u')

/** «Нет» and «жоқ» of a list that is empty are no answer to who asked for a page. */
const NOT_THERE =
  /не (?:была? |были |может быть |удалось |удается |можем )?найд?(?:ен|ти)|не существ|никогда не существ|удален|недоступ|отсутству|снят|скрыт|заблокирован|(?:эт|так|данн|запраш|указанн)\S* \S*(?: \S+){0,2} ?нет(?!\S)|(?:^|\s)нет (?:так|эт|данн)|(?:табылмады|табылмаган|табылган жок|жойыл|оширил|колжетимсиз|жарамсыз|бугаттал)|(?:мундай|бул|осы|суралган|издеген|суратылган)(?: \S+){1,3} жок|not (?:be )?found|cant be found|cannot (?:be )?f[io]u?nd|cant find|couldnt (?:be )?f[io]u?nd|nothing (?:was )?found|(?:isnt|not|no longer|arent) (?:currently )?available|unavailable|doesnt exist|does not exist|no longer exists?|(?:been|was|were) (?:deleted|removed|taken down|moved)|(?:deleted|removed) by/

/** A site that is switched off, sold or broken shows no page of its own. */
const OUT_OF_ORDER =
  /^(?:домен (?:\S+ )?(?:продается|припаркован|зарегистрирован|не прилинкован)|сайт (?:временно )?(?:недоступен|не работает|заблокирован|отключен|приостановлен)|работа сайта (?:временно )?приостановлена|(?:сайт|домен) (?:уакытша )?(?:жумыс истемейди|колжетимсиз|токтатылган|сатылады)|(?:this )?account (?:has been )?suspended|error establishing a database connection|(?:php )?fatal error|(?:this )?domain (?:\S+ )?(?:is|may be) for sale|welcome to nginx|apache2? (?:\S+ ){0,2}default page|index of$|(?:bad gateway|service unavailable|internal server error|gateway timeout))/
