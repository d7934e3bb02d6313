import { describe, expect, test } from 'vitest'
import { calendarDate } from '#/domain/calendar/zone.ts'
import { headOf } from './page-head.ts'

const readOn = calendarDate('2026-11-22')
const read = (html: string, url = 'https://kitaphana.example.kz/zhanalyk/17') => headOf({ url, html, readOn })
const dayOf = (html: string, url?: string) => {
  const { publishedAt, publishedAtSource } = read(html, url)
  return publishedAt === null ? null : `${publishedAt} ${publishedAtSource}`
}

describe('title', () => {
  test.each([
    ['<title>Бірінші</title>', 'Бірінші'],
    ['<title>T</title><meta property="og:title" content="Ашық">', 'Ашық'],
    ['<meta name="og:title" content="Аты"><title>T</title>', 'Аты'],
    ['<meta property=" OG:Title " content=Кең><title>T</title>', 'Кең'],
    ['<meta property="og:title" content=""><title>T</title>', 'T'],
    ['<meta property="og:title" content="&#8203; &#x202E;"><title>T</title>', 'T'],
    ['<meta property="og:title"><title>T</title>', 'T'],
    ['<meta property="og:title" content="1"><meta property="og:title" content="2">', '1'],
    ['<svg><title>Белгіше</title></svg><title>T</title>', 'T'],
    ['<!-- <title>a</title> --><script>"<title>b</title>"</script><title>T</title>', 'T'],
    ['<title>1</title><title>2</title>', '1'],
    ['<h1>Алаяқтардан сақ болыңыз</h1>', 'Алаяқтардан сақ болыңыз'],
    ['<title>Осторожно, мошенники | Библиотека</title><h1>Осторожно, мошенники</h1>', 'Осторожно, мошенники'],
    ['<title>Осторожно, мошенники — Областной музей</title><h1>Областной музей</h1>', 'Осторожно, мошенники'],
    ['<title></title>', null],
    ['<p>', null],
    ['', null],
  ])('%s → %s', (html, title) => {
    expect(read(html).title).toBe(title)
  })

  test('of three names the one that two agree on', () => {
    const data =
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Театр: жаңа маусым"}</script>'
    const shared = '<meta property="og:title" content="Театр жаңа маусымын ашты">'
    expect(read(`${data}${shared}<h1>Театр жаңа маусымын ашты</h1>`).title).toBe('Театр жаңа маусымын ашты')
    expect(read(`${data}${shared}<h1>Театр: жаңа маусым</h1>`).title).toBe('Театр: жаңа маусым')
  })

  test.each([
    ['A &amp; B &laquo;C&raquo; &#1179; &#x4D9;', 'A & B «C» қ ә'],
    ['a\n\t  b\u00a0\u2003c\u2028d', 'a b c d'],
    ['a\u0000\u0007\u001bb', 'a b'],
    ['ab\u202Ecba\u2066x\u2069\u200F', 'abcbax'],
    ['мо\u00ADшен\u200Bни\uFEFFки', 'мошенники'],
    ['👨\u200D👩\u200D👧 отбасы', '👨\u200D👩\u200D👧 отбасы'],
    ['&lt;script&gt;alert(1)&lt;/script&gt;', '<script>alert(1)</script>'],
    ['<b>x</b> & <img src=x onerror=alert(1)>', '<b>x</b> & <img src=x onerror=alert(1)>'],
    ['a&amp;amp;b', 'a&amp;b'],
    ['ә'.repeat(301), `${'ә'.repeat(299)}…`],
    ['🏛'.repeat(200), `${'🏛'.repeat(149)}…`],
  ])('is plain text: %j', (typed, title) => {
    expect(read(`<title>${typed}</title>`).title).toBe(title)
  })
})

describe('day of publication', () => {
  const meta = '<meta property="article:published_time" content="2026-11-05T09:30:00+05:00">'
  const data =
    '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2026-11-06T10:00:00+0500","dateModified":"2026-11-20"}</script>'
  const item = '<div itemscope><span itemprop="datePublished" content="2026-11-07">7 қараша</span></div>'
  const time = '<article><h1>Хабар</h1><time datetime="2026-11-08T12:00:00Z">8 қараша</time></article>'
  const words = '<h1>Хабар</h1><div class="news-date">9 қараша 2026 ж.</div>'

  test('comes from the first that names one', () => {
    const address = 'https://kitaphana.example.kz/2026/11/10/habar'
    expect(dayOf(meta + data + item + time + words, address)).toBe('2026-11-05T09:30:00+05:00 meta')
    expect(dayOf(data + item + time + words, address)).toBe('2026-11-06T10:00:00+05:00 json_ld')
    expect(dayOf(item + time + words, address)).toBe('2026-11-07 microdata')
    expect(dayOf(time + words, address)).toBe('2026-11-08T12:00:00Z time')
    expect(dayOf('<h1>Хабар</h1>', address)).toBe('2026-11-10 address')
    expect(dayOf(words)).toBe('2026-11-09 words')
    expect(dayOf('<p>…', 'https://www.tiktok.com/@m/video/7670979152308079885')).toMatch(/^2026-08-06T.* id$/)
    expect(dayOf('<p>…')).toBeNull()
  })

  test.each([
    ['<meta name="date" content="2026-11-22">', '2026-11-22 meta'],
    ['<meta name="pubdate" content="22 қараша 2026">', '2026-11-22 meta'],
    ['<meta property="article:published_time" content="1763800000">', '2025-11-22T08:26:40Z meta'],
    ['<meta property="article:published_time" content="2026-11-05 09:30:00">', '2026-11-05 meta'],
    [
      '<meta name="publish-date" content="Thu, 05 Nov 2026 09:30:00 +0500">',
      '2026-11-05T09:30:00+05:00 meta',
    ],
    ['<meta property="article:modified_time" content="2026-11-06">', null],
    [
      '<meta property="article:modified_time" content="2026-11-06"><h1>Х</h1><p class=date>5 қараша 2026',
      '2026-11-05 words',
    ],
    [
      '<meta property="article:published_time" content="2031-01-01"><h1>Х</h1><i>05.11.2026</i>',
      '2026-11-05 words',
    ],
    ['<h1>Х</h1><p class="date">Бүгін, 14:05</p>', '2026-11-22 words'],
    ['<h1>Х</h1><span class="post-date">вчера в 18:00</span>', '2026-11-21 words'],
    [
      '<div class="date">22 ноября 2026, воскресенье</div><h1>Х</h1><div class="date">3 ноября 2026</div>',
      '2026-11-03 words',
    ],
    [
      '<h1>Х</h1><span>Жаңартылған: 20.11.2026</span><span>Жарияланған: 02.11.2026</span>',
      '2026-11-02 words',
    ],
    ['<h1>Х</h1><p>Обновлено</p><time datetime="2026-11-20">20</time>', null],
    ['<h1>Х</h1><div class="comment-date">20 ноября 2026</div>', null],
    [
      '<h1>Х</h1><abbr class="published" title="2026-11-04T08:00:00+05:00">сәрсенбі</abbr>',
      '2026-11-04T08:00:00+05:00 words',
    ],
    ['<p>© 2010–2026 Кітапхана</p>', null],
    [
      '<div itemtype="https://schema.org/Book" itemscope><i itemprop=datePublished>1998-05-01</i></div>',
      null,
    ],
  ])('%s → %s', (html, day) => {
    expect(dayOf(html)).toBe(day)
  })

  test.each([
    ['a comma too many', '{"@type":"Article","datePublished":"2026-11-05",}'],
    ['a raw line break', '{"@type":"Article","description":"a\nb","datePublished":"2026-11-05"}'],
    ['a comment around', '<!-- {"@type":"Article","datePublished":"2026-11-05"} -->'],
    ['CDATA around', '//<![CDATA[\n{"@type":"Article","datePublished":"2026-11-05"}\n//]]>'],
    ['no JSON at all', '{"@type":"Article","name":"a"b","datePublished":"2026-11-05"'],
    ['a graph', '{"@graph":[{"@type":"WebSite"},[{"@type":["NewsArticle"],"datePublished":"2026-11-05"}]]}'],
    [
      'other items before',
      '[{"@type":"Comment","datePublished":"2026-01-01"},{"@type":"WebPage","datePublished":"2026-11-05"}]',
    ],
  ])('data are read in spite of %s', (_name, block) => {
    expect(dayOf(`<script type="application/ld+json">${block}</script>`)).toBe('2026-11-05 json_ld')
  })
})

test('author, site, picture and own address', () => {
  const page = read(
    '<meta property="og:site_name" content="Солтүстік &amp; Қазақстан"><meta name="author" content="Айгүл С.">' +
      '<meta property="og:image" content="/img/1.jpg"><link rel="canonical" href="https://example.kz/a">',
  )
  expect(page).toMatchObject({
    siteName: 'Солтүстік & Қазақстан',
    author: 'Айгүл С.',
    image: 'https://kitaphana.example.kz/img/1.jpg',
    canonical: 'https://example.kz/a',
  })
  const hostile = read(
    '<link rel=canonical href="javascript:alert(1)"><meta property="og:image" content="data:text/html,x">',
  )
  expect(hostile).toMatchObject({ image: null, canonical: null })
})

describe('access', () => {
  const story = `<p>${'Кітапханада оқырмандар үшін кездесу өтті. '.repeat(30)}</p>`
  const signIn = '<form action="/login"><input type="password" name="p"></form>'
  test.each([
    ['a text', `<title>Хабар</title>${story}`, 'open'],
    ['a text with a form to sign in', `<title>Хабар</title>${signIn}${story}`, 'open'],
    [
      'a text with a captcha below it',
      `<title>Хабар</title>${story}<script src="https://www.google.com/recaptcha/api.js"></script>`,
      'open',
    ],
    ['a text about captchas', `<title>Капча деген не?</title>${story}<p>Сіз робот емессіз бе?`, 'open'],
    ['a text about somebody not found', `<title>Пропавший турист не найден</title>${story}`, 'open'],
    ['a form to sign in', `<title>Вход</title>${signIn}`, 'login'],
    ['a Kazakh one', `<title>Жүйеге кіру</title><h1>Кіру</h1>${signIn}`, 'login'],
    ['a challenge', '<title>Just a moment...</title><p>Checking your browser before accessing', 'captcha'],
    [
      'a Russian challenge',
      '<form action="/checkcaptcha?key=1"><p>Подтвердите, что запросы отправляли вы, а не робот</form>',
      'captcha',
    ],
    [
      'an American one',
      '<p>Our systems have detected unusual traffic from your computer network.',
      'captcha',
    ],
    [
      'a page to write from',
      '<h1>Байланыс</h1><input name=a><textarea></textarea><p>Кітапханаға сұрағыңызды жазыңыз, үш жұмыс күні ішінде жауап береміз. Мен робот емеспін',
      'open',
    ],
    ['nothing but a riddle', '<p>Подтвердите, что вы не робот</p><input name=rep>', 'captcha'],
    ['nothing there', '<title>Страница не найдена</title><p>Вернитесь на главную', 'soft404'],
    ['nothing there in Kazakh', '<h1>404</h1><p>Сіз іздеген бет табылмады', 'soft404'],
    ['a bare sentence', '<p>Бет табылмады', 'soft404'],
    ['a frame for scripts', '<div id="root"></div><script src="/app.js"></script>', 'empty'],
  ])('%s', (_name, html, access) => {
    expect(read(html).access).toBe(access)
  })

  test.each([
    ['https://www.instagram.com/accounts/login/?next=/p/abc/', '<title>Instagram</title>', 'login'],
    ['https://www.instagram.com/p/abc/', '<title>Instagram</title><div></div>', 'login'],
    [
      'https://www.instagram.com/p/abc/',
      '<meta property="og:title" content="Музей в Instagram"><meta property="og:description" content="Осторожно, мошенники! Не называйте никому коды из сообщений и не устанавливайте программ.">',
      'open',
    ],
    ['https://www.facebook.com/login/?next=x', '<title>Facebook</title>', 'login'],
    ['https://vk.com/wall-1_2', '<title>ВКонтакте | Вход</title>', 'login'],
    [
      'https://vk.com/wall-1_2',
      '<title>Музей</title><p>Это частное сообщество. Вступите, чтобы видеть записи.',
      'login',
    ],
    ['https://yandex.kz/showcaptcha?retpath=x', '<title>Ой!</title>', 'captcha'],
  ])('%s %s → %s', (url, html, access) => {
    expect(read(html, url).access).toBe(access)
  })
})
