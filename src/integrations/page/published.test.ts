import { expect, test } from 'vitest'
import { calendarDate } from '#/domain/calendar/zone.ts'
import { headOf } from './page-head.ts'

const NAME = 'Балаларға арналған оқу залы ашылды'
const SITE_NAME = 'Облыстық балалар кітапханасы'
const TEXT =
  'Петропавлда облыстық кітапханада балаларға арналған жаңа оқу залы ашылды. Алғашқы күні оған екі жүзден астам ' +
  'оқырман келіп, жазушылармен кездесті. Кітапхана күн сайын тоғыздан алтыға дейін жұмыс істейді, кіру тегін.'
const STORY = `<p>${TEXT}</p><p>${TEXT}</p>`
const ADDRESS = 'https://kitaphana.example.kz/zhanalyk/17'
const readOn = calendarDate('2026-06-20')

const dayOf = ({ html, url = ADDRESS }: { html: string; url?: string }) =>
  headOf({
    url,
    html: `<!doctype html><html lang="kk"><meta charset=utf-8>${html}`,
    readOn,
  }).publishedAt?.slice(0, 10) ?? null

test.each<[string, string, string | null, string?]>([
  ['a day under the headline', `<h1>${NAME}</h1><p>12.06.2026</p>${STORY}`, '2026-06-12'],
  ['in Kazakh words', `<h1>${NAME}</h1><div>2026 жылғы 12 маусым</div>${STORY}`, '2026-06-12'],
  [
    'with a short year and an hour',
    `<h1>${NAME}</h1><span>12 маусым, 2026 ж. 10:15</span>${STORY}`,
    '2026-06-12',
  ],
  ['with a day of the week', `<h1>${NAME}</h1><span>Пятница, 12 июня 2026</span>${STORY}`, '2026-06-12'],
  [
    'with no-break spaces',
    `<h1>${NAME}</h1><span>12&nbsp;июня&nbsp;2026&nbsp;г.</span>${STORY}`,
    '2026-06-12',
  ],
  [
    'in three elements',
    `<h1>${NAME}</h1><div class="date"><b>12</b> <i>маусым</i> <u>2026</u></div>${STORY}`,
    '2026-06-12',
  ],
  [
    'clock header plain div',
    `<div class="top"><span>20 маусым 2026, сенбі</span><span>+18</span></div><h1>${NAME}</h1>${STORY}`,
    null,
  ],
  ['clock id', `<div id="clock">20.06.2026 10:15</div><h1>${NAME}</h1>${STORY}`, null],
  [
    'clock bugin',
    `<div>Бүгін: 20.06.2026</div><nav><a href=/>Басты</a><a>Жаңалықтар</a></nav><h1>${NAME}</h1>${STORY}`,
    null,
  ],
  [
    'clock other day than readOn (cached)',
    `<header><div class=date>19.06.2026</div></header><h1>${NAME}</h1>${STORY}`,
    null,
  ],
  [
    'clock + own',
    `<div class="top">Сегодня 20 июня 2026</div><h1>${NAME}</h1><span>12.06.2026</span>${STORY}`,
    '2026-06-12',
  ],
  ['footer today', `<h1>${NAME}</h1>${STORY}<footer>20.06.2026</footer>`, null],
  ['copyright', `<h1>${NAME}</h1>${STORY}<div>© 2010–2026 ${SITE_NAME}</div>`, null],
  [
    'event sentence',
    `<h1>${NAME}</h1><p>15 маусым 2026 жылы сағат 15:00-де концерт өтеді.</p>${STORY}`,
    null,
  ],
  [
    'event sentence ru',
    `<h1>${NAME}</h1><p>15 июня 2026 года в 15:00 в библиотеке состоится концерт.</p>${STORY}`,
    null,
  ],
  ['event label', `<h1>${NAME}</h1><p>Өтетін күні: 15.06.2026</p>${STORY}`, null],
  [
    'event label ru',
    `<h1>${NAME}</h1><div>Дата проведения: 15.06.2026</div><div>Опубликовано: 12.06.2026</div>${STORY}`,
    '2026-06-12',
  ],
  [
    'event label sep',
    `<h1>${NAME}</h1><div><b>Дата проведения:</b> <span>15.06.2026</span></div>${STORY}`,
    null,
  ],
  ['range', `<h1>${NAME}</h1><div class="date">10.06.2026 – 15.06.2026</div>${STORY}`, null],
  ['range ru', `<h1>${NAME}</h1><p>С 10 по 15 июня 2026 года</p>${STORY}`, null],
  ['deadline', `<h1>${NAME}</h1><p>Өтінімдер 15.06.2026 дейін қабылданады</p>${STORY}`, null],
  ['updated only', `<h1>${NAME}</h1><p>Жаңартылды: 15.06.2026</p>${STORY}`, null],
  [
    'updated+pub',
    `<h1>${NAME}</h1><p>Обновлено: 15.06.2026</p><p>Опубликовано: 12.06.2026</p>${STORY}`,
    '2026-06-12',
  ],
  [
    'one line both',
    `<h1>${NAME}</h1><p>Опубликовано 12.06.2026, обновлено 15.06.2026</p>${STORY}`,
    '2026-06-12',
  ],
  [
    'one line both kk',
    `<h1>${NAME}</h1><p>Жарияланды: 12.06.2026 | Жаңартылды: 15.06.2026</p>${STORY}`,
    '2026-06-12',
  ],
  [
    'modified meta + pub',
    `<meta property="article:modified_time" content="2026-06-15T10:00:00+05:00"><h1>${NAME}</h1><p>12.06.2026</p>${STORY}`,
    '2026-06-12',
  ],
  [
    'json modified only',
    `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${NAME}","dateModified":"2026-06-15"}</script><h1>${NAME}</h1>${STORY}`,
    null,
  ],
  ['og:updated_time', `<meta property="og:updated_time" content="2026-06-15"><h1>${NAME}</h1>${STORY}`, null],
  [
    'related below class',
    `<h1>${NAME}</h1>${STORY}<div class="related"><div>11.06.2026 <a href=#>Музейде көрме</a></div></div>`,
    null,
  ],
  [
    'related below no class',
    `<h1>${NAME}</h1>${STORY}<h3>Басқа жаңалықтар</h3><ul><li><a href=#>Музейде көрме</a> 11.06.2026</li><li><a href=#>Концерт</a> 10.06.2026</li></ul>`,
    null,
  ],
  [
    'related single before link',
    `<h1>${NAME}</h1>${STORY}<div><span>11.06.2026</span><h4><a href=#>Музейде көрме</a></h4></div>`,
    null,
  ],
  [
    'related ru Читайте также',
    `<h1>${NAME}</h1>${STORY}<div><b>Читайте также</b><p>11.06.2026</p><p><a href=#>Музей</a></p></div>`,
    null,
  ],
  [
    'list above',
    `<ul><li>19.06.2026 <a href=#>Концерт болды</a></li><li>18.06.2026 <a href=#>Көрме</a></li></ul><h1>${NAME}</h1>${STORY}`,
    null,
  ],
  [
    'list above single',
    `<div class="item"><span class="date">19.06.2026</span><a href=#>Облыста концерт болды</a></div><h1>${NAME}</h1>${STORY}`,
    null,
  ],
  [
    'aside time',
    `<h1>${NAME}</h1>${STORY}<aside><time datetime="2026-06-18">18</time><a>Концерт</a></aside>`,
    null,
  ],
  [
    'time list below',
    `<h1>${NAME}</h1>${STORY}<div><article><time datetime="2026-06-18T10:00:00+05:00">18 маусым</time><h3><a href=#>Концерт</a></h3></article></div>`,
    null,
  ],
  [
    'time own',
    `<article><h1>${NAME}</h1><time datetime="2026-06-12T10:00:00+05:00">12 маусым</time>${STORY}</article>`,
    '2026-06-12',
  ],
  [
    'microdata list',
    `<div itemscope itemtype="https://schema.org/NewsArticle"><meta itemprop="datePublished" content="2026-06-18"><a itemprop="headline" href=#>Облыста концерт болды</a></div><h1>${NAME}</h1>${STORY}`,
    null,
  ],
  [
    'comments',
    `<h1>${NAME}</h1>${STORY}<div class="comments"><div>Айгүл <span>15.06.2026 10:00</span><p>Керемет!</p></div></div>`,
    null,
  ],
  [
    'comments by heading',
    `<h1>${NAME}</h1>${STORY}<h3>Пікірлер (1)</h3><div>Айгүл <span>15.06.2026 10:00</span><p>Керемет!</p></div>`,
    null,
  ],
  [
    'calendar',
    `<table class="calendar"><caption>Маусым 2026</caption><tr><td>12</td></tr></table><h1>${NAME}</h1>${STORY}`,
    null,
  ],
  [
    'anniversary',
    `<h1>${NAME}</h1><p class="lead-date">2016 жылғы 12 мамырда құрылған кітапхана</p>${STORY}<div class="date">12.06.2026</div>`,
    '2026-06-12',
  ],
  ['birthday', `<h1>${NAME}</h1><p>Ақын 12.05.1995 жылы туған</p>${STORY}`, null],
  ['decree', `<h1>${NAME}</h1><p>Қазақстан Республикасының 15.12.2025 жылғы Заңына сәйкес</p>${STORY}`, null],
  ['views', `<h1>${NAME}</h1><span>Қаралды: 12062026</span>${STORY}`, null],
  ['above adjacent', `<div class="post-meta">12.06.2026, 19:14</div><h1>${NAME}</h1>${STORY}`, '2026-06-12'],
  ['above cat', `<span>12.06.2026</span><a href=#>Жаңалық</a><h1>${NAME}</h1>${STORY}`, '2026-06-12'],
  ['own end', `<h1>${NAME}</h1>${STORY}<p>12 маусым 2026 ж.</p>`, '2026-06-12'],
  [
    'own end + related',
    `<h1>${NAME}</h1>${STORY}<p>12.06.2026</p><h3>Ұқсас</h3><div>11.06.2026 <a href=#>Концерт</a></div>`,
    '2026-06-12',
  ],
  [
    'own end label',
    `<h1>${NAME}</h1>${STORY}<div>Дата публикации: 12.06.2026</div><div>Просмотров: 15</div>`,
    '2026-06-12',
  ],
  [
    'Z local',
    `<meta property="article:published_time" content="2026-06-12T22:15:00Z"><h1>${NAME}</h1><span>12 маусым 2026, 22:15</span>${STORY}`,
    '2026-06-12',
  ],
  [
    '+00:00 local',
    `<script type="application/ld+json">{"@type":"Article","headline":"${NAME}","datePublished":"2026-06-12T22:15:00+00:00"}</script><h1>${NAME}</h1><span>12.06.2026</span>${STORY}`,
    '2026-06-12',
  ],
  [
    'Z real',
    `<meta property="article:published_time" content="2026-06-11T20:15:00Z"><h1>${NAME}</h1><span>12 маусым 2026, 01:15</span>${STORY}`,
    '2026-06-12',
  ],
  ['swap us', `<h1>${NAME}</h1><span>06.12.2026</span>${STORY}`, null],
  ['meta ru date', `<meta name="date" content="12.06.2026"><h1>${NAME}</h1>${STORY}`, '2026-06-12'],
  [
    'meta slash',
    `<meta name="pubdate" content="06/12/2026"><h1>${NAME}</h1><p>12 маусым 2026</p>${STORY}`,
    '2026-06-12',
  ],
  ['id 8 digits', `<h1>${NAME}</h1>${STORY}`, null, 'https://k.example.kz/news/20251130'],
  ['id 8+', `<h1>${NAME}</h1>${STORY}`, null, 'https://k.example.kz/news/2026061234'],
  ['id dash', `<h1>${NAME}</h1>${STORY}`, null, 'https://k.example.kz/doc-12-06-20'],
  ['archive query', `<h1>${NAME}</h1>${STORY}`, null, 'https://k.example.kz/news?id=7&date=2026-06-01'],
  ['address day ok', `<h1>${NAME}</h1>${STORY}`, '2026-06-12', 'https://k.example.kz/2026/06/12/zal'],
  [
    'address vs shown',
    `<h1>${NAME}</h1><p>12.06.2026</p>${STORY}`,
    '2026-06-12',
    'https://k.example.kz/news/20260501',
  ],
  [
    'ld two other',
    `<script type="application/ld+json">[{"@type":"NewsArticle","headline":"Концерт болды","datePublished":"2026-06-01"},{"@type":"NewsArticle","headline":"Мектеп ашылды","datePublished":"2026-06-02"}]</script><title>${NAME}</title><h1>${NAME}</h1>${STORY}`,
    null,
  ],
  [
    'ld one other',
    `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Концерт болды","datePublished":"2026-06-01"}</script><title>${NAME}</title><h1>${NAME}</h1>${STORY}`,
    null,
  ],
  [
    'ld org',
    `<script type="application/ld+json">{"@type":"Organization","name":"${SITE_NAME}","foundingDate":"1924-01-01"}</script><title>${NAME}</title><h1>${NAME}</h1>${STORY}`,
    null,
  ],
  [
    'ld website date',
    `<script type="application/ld+json">{"@type":"WebSite","name":"${SITE_NAME}","datePublished":"2020-01-01"}</script><title>${NAME}</title><h1>${NAME}</h1>${STORY}`,
    null,
  ],
  [
    'ld event',
    `<script type="application/ld+json">{"@type":"Event","name":"Концерт","startDate":"2026-06-15"}</script><title>${NAME}</title><h1>${NAME}</h1>${STORY}`,
    null,
  ],
  [
    'ld itemlist',
    `<script type="application/ld+json">{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle","headline":"Концерт","datePublished":"2026-06-01"}]}</script><title>${NAME}</title><h1>${NAME}</h1>${STORY}`,
    null,
  ],
  [
    'ld own second in graph',
    `<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Концерт болды","datePublished":"2026-06-01"},{"@type":"NewsArticle","headline":"${NAME}","datePublished":"2026-06-12"}]}</script><title>${NAME}</title><h1>${NAME}</h1>${STORY}`,
    '2026-06-12',
  ],
])('the day of a text: %s', (_, html, day, url) => {
  expect(dayOf({ html, ...(url ? { url } : {}) })).toBe(day)
})

test.each([
  ['2026-06-11T20:15:00Z', '12 маусым 2026, 01:15', '2026-06-12T01:15:00+05:00'],
  ['2026-06-12T22:15:00Z', '12 маусым 2026, 22:15', '2026-06-12'],
  ['2026-06-12T10:15:00Z', '12 маусым 2026, 15:15', '2026-06-12T10:15:00Z'],
  ['2026-06-12T22:15:00+05:00', '12 маусым 2026, 22:15', '2026-06-12T22:15:00+05:00'],
  ['2026-06-12T22:15:00Z', 'оқылды: 40', '2026-06-12T22:15:00Z'],
  ['2026-06-12T23:59:50Z', '13 маусым 2026', '2026-06-13T04:59:50+05:00'],
  ['2026-06-02T22:15:00Z', '12 маусым 2026', '2026-06-02T22:15:00Z'],
])('an instant in UTC beside the day that the page shows: %s, %s', (written, shown, at) => {
  const html = `<meta property="article:published_time" content="${written}"><h1>${NAME}</h1><p>${shown}</p>${STORY}`
  expect(headOf({ url: ADDRESS, html, readOn }).publishedAt).toBe(at)
})
