import { describe, expect, test } from 'vitest'
import { headOf } from './page-head.ts'

const SITE = 'https://kitaphana.example.kz/zhanalyk/17'
const accessOf = (html: string, url = SITE) => headOf({ url, html, readOn: null }).access

const KK =
  'Облыстық кітапханада балаларға арналған жаңа оқу залы ашылды, алғашқы күні оған екі жүзден астам оқырман келіп, жазушылармен кездесті.'
const RU =
  'В областной библиотеке открылся новый читальный зал для детей, в первый же день его посетили более двухсот читателей, которые встретились с писателями.'
const menu =
  '<nav><a href="/">Басты бет</a><a href="/news">Жаңалықтар</a><a href="/contacts">Байланыс</a></nav>'
const footer =
  '<footer>© «Облыстық кітапхана» КММ, Петропавл қ., Мәскеу к., 1. Тел.: 8 (7152) 00-00-00</footer>'
const page = (name: string, text: string) => `<title>${name}</title><h1>${name}</h1><p>${text}</p>`

describe('an article that uses the words of a wall is open', () => {
  test.each([
    ...[
      'Құжат түпнұсқасы жоқ: мұрағат көмек сұрайды',
      '404 бетті жаңа кітап таныстырылды',
      '404 парақтан тұратын қолжазба табылды',
      '404 оқырман марапатталды',
      'Жоғалған мақала табылмады',
      'Бұл кітапта бос бет жоқ',
      'Жаңалық жоқ емес: музей ашылды',
      'Ескі сурет жойылған жоқ',
      'Бот емеспін: кітапханада роботтар көрмесі',
      'Адам екеніңді дәлелде: жаңа спектакль',
    ].map((name) => [name, KK]),
    ...[
      '404 не предел: фонд библиотеки растёт',
      '404 страницы истории: вышла новая книга',
      '404-й полк: найдены письма фронтовика',
      'Запись голоса певца не найдена, но поиски идут',
      'Документ века не найден',
      'Новость, которой не было: выставка карикатур',
      'Страница не найдена? Библиотекари помогут',
      '«Вы не робот?»: в музее открылась выставка роботов',
      'Проверка роботов: школьники показали проекты',
      'Человек и браузер: лекция о безопасности',
      'Вход свободный: ночь в музее',
      'Закрытая группа школьников побывала на экскурсии',
      'Файл удалён — что делать',
    ].map((name) => [name, RU]),
    [
      'Мұрағат көмек сұрайды',
      'Құжат түпнұсқасы жоқ болса да, көшірмесін әкелуге болады, — деді мұрағат қызметкері.',
    ],
    [
      'Кітапта бос бет жоқ',
      'Облыстық кітапханада жаңа жинақтың тұсаукесері өтті. Оқырмандар авторға сұрақ қойды.',
    ],
    [
      'Поиски продолжаются',
      'Документ начала века до сих пор не найден, сообщили в архиве. Просим жителей помочь.',
    ],
    [
      'Неизвестные страницы',
      'Раньше считалось, что этой страницы истории не существует. Школьники узнали о земляках.',
    ],
    ['Новый сайт', 'У музея новый сайт. Если вы видите надпись «Страница не найдена», обновите закладку.'],
    ['Объявление', 'Новостей пока нет, но скоро будут: музей готовит выставку ко дню города.'],
  ])('%s', (name, text) => {
    expect(accessOf(page(name, text))).toBe('open')
    expect(accessOf(`${menu}${page(name, text)}${footer}`)).toBe('open')
  })

  test.each([
    ['a form to sign in above it', `<form><input name=l><input type=password></form>${page('Хабар', KK)}`],
    [
      'a form with a captcha below it',
      `${page('Хабар', KK)}<form><textarea></textarea><input name=n><p>Мен робот емеспін</form>`,
    ],
    [
      'a film in it that is gone',
      `${page('Көрме ашылды', `${KK} ${KK}`)}<div class=player>Видео недоступно</div>`,
    ],
    [
      'an empty list beside it',
      `${page('Көрме ашылды', KK)}<div class=comments>Пікір жоқ</div><div>Ничего не найдено</div>`,
    ],
  ])('with %s', (_, html) => {
    expect(accessOf(html)).toBe('open')
  })

  test.each([
    [
      'https://vk.com/wall-1_2',
      `<title>Музей</title><meta property="og:description" content="${RU}"><div>${RU} Закрытая группа школьников побывала на экскурсии.</div>`,
    ],
    [
      'https://vk.com/wall-1_2',
      `<title>Филармония</title><div>Құрметті көрермендер! Онлайн концертті көру үшін тіркеліңіз. ${KK}</div>`,
    ],
    [
      'https://www.facebook.com/m/posts/1',
      `<title>Музей</title><meta property="og:description" content="${KK}"><p>Войдите, чтобы оставить комментарий`,
    ],
    [
      'https://www.instagram.com/p/abc/',
      `<title>Instagram</title><meta property="og:description" content="Бұл парақша жабық емес, бәріңізді көрмеге шақырамыз, келіңіздер!">`,
    ],
  ])('%s %s', (url, html) => {
    expect(accessOf(html, url)).toBe('open')
  })
})

describe('a check of the visitor', () => {
  test.each([
    'Making sure you&#39;re not a bot!',
    'Проверяем, что вы не бот!',
    'Сіздің бот емес екеніңізді тексереміз',
    'Pardon Our Interruption',
    'Один момент…',
    'Just a moment...',
    'Бір сәт...',
    'Attention Required! | Cloudflare',
    'DDoS-Guard',
    'Подтвердите, что вы человек',
    'Подтвердите, что вы не робот',
    'Робот емес екеніңізді растаңыз',
    'Адам екеніңізді растаңыз',
    'Вы не робот?',
    'Проверка браузера',
    'Verifying you are human',
    'Human Verification',
    'Проверка безопасности подключения',
    'Please verify you are a human',
    'Checking your browser before accessing museum.example.kz',
    'Подтвердите, что запросы отправляли вы, а не робот',
  ])('%s', (said) => {
    expect(accessOf(`<title>${said}</title><p>Loading...`)).toBe('captcha')
    expect(
      accessOf(`<title>museum.example.kz</title><h2>${said}</h2><p>Загрузка...</p><button>OK</button>`),
    ).toBe('captcha')
  })

  test('that explains itself at length', () => {
    const why =
      'Вы видите это, потому что администратор этого сайта настроил Anubis, чтобы защитить сервер от нашествия программ. '
    expect(
      accessOf(
        `<title>Проверяем, что вы не бот!</title><h1>Проверяем, что вы не бот!</h1><p>${why.repeat(6)}`,
      ),
    ).toBe('captcha')
  })
})

describe('a page that is not there', () => {
  const said = [
    'Бет табылмады',
    'Сіз іздеген бет табылмады',
    'Мұндай бет жоқ',
    'Өкінішке орай, бұл бет қолжетімсіз',
    'Парақша табылмады',
    'Сұралған мақала жойылған',
    'Жарияланым жойылды',
    'Қате 404',
    'Материал табылған жоқ',
    'Бет өшірілген немесе көшірілген',
    'Бет&nbsp;табылмады',
    'БЕТ ТАБЫЛМАДЫ!',
    'Ештеңе табылмады',
    '404',
    '404 Not Found',
    'Ошибка 404',
    'Error 404: page not found',
    'HTTP 404',
    'Страница не найдена',
    'Запись удалена',
    'Такой страницы нет',
    'Запрашиваемая страница не найдена',
    'Этой страницы нет в OK',
    'Страница удалена либо ещё не создана',
    'К сожалению, данная страница недоступна',
    'Не удалось найти канал',
    'Извините, эта страница недоступна',
    'Страница, которую вы искали, не найдена',
    'Публикация удалена автором',
    'Элемент не найден!',
    'Документ не найден',
    'Видео недоступно',
    'По данному адресу публикаций на сайте не найдено',
    'Новость не существует или была удалена',
    'Page not found',
    'Oops! That page can’t be found.',
    'Sorry, this page isn&#39;t available.',
    'This content isn’t available right now',
    'Hmm...this page doesn’t exist.',
    'This post was deleted by the author',
    'Video unavailable',
    'Nothing was found',
    'We couldn’t find this page',
  ]
  test.each(said)('%s', (sentence) => {
    expect(
      accessOf(
        `<title>Облыстық кітапхана</title>${menu}<h1>${sentence}</h1><p>${KK}${KK}${KK}${KK}${KK}</p>`,
      ),
    ).toBe('soft404')
    expect(
      accessOf(`<title>${sentence} | Облыстық кітапхана</title>${menu}<p>Басты бетке оралыңыз</p>${footer}`),
    ).toBe('soft404')
    expect(accessOf(`<title>Облыстық кітапхана</title>${menu}<p>${sentence}.</p>${footer}`)).toBe('soft404')
  })

  test.each([
    [
      'Сайт временно недоступен',
      'Работа сайта приостановлена. Если вы владелец сайта, войдите в личный кабинет.',
    ],
    ['museum.example.kz', 'Домен museum.example.kz продаётся. Оставьте заявку, и мы свяжемся с вами.'],
    ['Database Error', 'Error establishing a database connection'],
    ['Музей', 'Fatal error : Uncaught Error: Call to undefined function mysql_connect()'],
    ['Account Suspended', 'This Account has been suspended. Contact your hosting provider.'],
  ])('a site that is out of order: %s', (title, text) => {
    expect(accessOf(`<title>${title}</title><p>${text}`)).toBe('soft404')
  })

  test.each([
    ['https://www.instagram.com/p/C8hIungMPmD/', 'Instagram', 'Өкінішке орай, бұл бет қолжетімсіз.'],
    ['https://www.facebook.com/m/posts/1', 'Facebook', 'Контент сейчас недоступен'],
    ['https://vk.com/wall-1_2', 'Ошибка | ВКонтакте', 'Запись удалена.'],
    ['https://www.tiktok.com/@m/video/1', 'TikTok - Make Your Day', 'Видео сейчас недоступно'],
  ])('%s %s', (url, title, text) => {
    expect(accessOf(`<title>${title}</title><h2>${text}</h2>`, url)).toBe('soft404')
  })
})

describe('closed pages', () => {
  test.each([
    ['https://consent.youtube.com/m?continue=x', 'Before you continue to YouTube', RU],
    ['https://consent.google.com/ml?continue=x', 'Прежде чем перейти к Google Поиску', RU],
    [
      'https://www.facebook.com/m/videos/1',
      'Facebook',
      `Разрешить использование файлов cookie Facebook в этом браузере? ${RU}`,
    ],
    [
      'https://m.facebook.com/m/videos/1',
      'Facebook',
      `Allow the use of cookies from Facebook on this browser? ${RU}`,
    ],
    ['https://vk.com/club1', 'Музей | ВКонтакте', 'Это закрытая группа. Подайте заявку.'],
    ['https://vk.com/club1', 'Музей', 'Это частное сообщество. Вступите, чтобы видеть записи.'],
    ['https://m.vk.com/wall-1_2', 'Музей', 'Войдите, чтобы посмотреть запись'],
    ['https://vk.com/wall-1_2', 'Мұражай', 'Жазбаны көру үшін кіріңіз'],
    [
      'https://www.instagram.com/m/',
      'Музей (@m)',
      'This account is private. Follow to see their photos and videos.',
    ],
    ['https://ok.ru/group/1', 'Музей', 'Группа закрыта'],
    ['https://www.facebook.com/m/posts/1', 'Facebook – log in or sign up', 'x'],
    ['https://ru-ru.facebook.com/m/posts/1', 'Facebook - Войдите или зарегистрируйтесь', 'x'],
  ])('%s %s %s', (url, title, text) => {
    expect(accessOf(`<title>${title}</title><p>${text}</p>`, url)).toBe('login')
  })
})
