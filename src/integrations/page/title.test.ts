import { expect, test } from 'vitest'
import { headOf } from './page-head.ts'

const NAME = 'Балаларға арналған оқу залы ашылды'
const SITE_NAME = 'Облыстық балалар кітапханасы'
const TEXT =
  'Петропавлда облыстық кітапханада балаларға арналған жаңа оқу залы ашылды. Алғашқы күні оған екі жүзден астам ' +
  'оқырман келіп, жазушылармен кездесті. Кітапхана күн сайын тоғыздан алтыға дейін жұмыс істейді, кіру тегін.'
const STORY = `<p>${TEXT}</p><p>${TEXT}</p>`

const titleOf = (html: string) =>
  headOf({ url: 'https://k.example.kz/1', html: `<!doctype html><html lang="kk">${html}`, readOn: null })
    .title

test.each([
  [
    'og site',
    `<title>${NAME}</title><meta property="og:title" content="${SITE_NAME}"><h1>${NAME}</h1>${STORY}`,
  ],
  [
    'og home kk',
    `<title>${NAME} | ${SITE_NAME}</title><meta property="og:title" content="Басты бет"><h1>${NAME}</h1>${STORY}`,
  ],
  [
    'og glavnaya no h1',
    `<title>${NAME} | ${SITE_NAME}</title><meta property="og:title" content="Главная страница">${STORY}`,
  ],
  ['prefix pipe', `<title>${SITE_NAME} | ${NAME}</title>${STORY}`],
  ['prefix raquo', `<title>Жаңалықтар » ${NAME}</title>${STORY}`],
  ['prefix dash h2', `<title>${SITE_NAME} - ${NAME}</title><h2>${NAME}</h2>${STORY}`],
  ['prefix colon', `<title>${SITE_NAME}: ${NAME}</title><h1>${NAME}</h1>${STORY}`],
  ['untitled kk', `<title>Атауы жоқ</title><h2>${NAME}</h2>${STORY}`],
  [
    'untitled',
    `<title>Untitled</title><meta property="og:title" content="Untitled"><h1>${NAME}</h1>${STORY}`,
  ],
  ['New page tilda', `<title>Новая страница</title><div class="article-title">${NAME}</div>${STORY}`],
  ['host title', `<title>k.example.kz</title><h1>${NAME}</h1>${STORY}`],
  [
    'static head',
    `<title>${SITE_NAME}</title><meta property="og:title" content="${SITE_NAME}"><meta property="og:site_name" content="${SITE_NAME}"><h1>${NAME}</h1>${STORY}`,
  ],
  [
    'static head nonInst',
    `<title>Жас Өркен</title><meta property="og:title" content="Жас Өркен"><meta property="og:site_name" content="Жас Өркен"><h1>${NAME}</h1>${STORY}`,
  ],
  ['static head unknown', `<title>Жас Өркен</title><h1>${NAME}</h1>${STORY}`],
  [
    'h1 logo link',
    `<title>${NAME} — Жас Өркен</title><h1><a href="/">Жас Өркен</a></h1><h2>${NAME}</h2>${STORY}`,
  ],
  [
    'h1 logo class, no title',
    `<title>Жас Өркен</title><h1 class="logo">Жас Өркен</h1><h2>${NAME}</h2>${STORY}`,
  ],
  ['h1 section', `<title>${NAME}</title><h1>Жаңалықтар</h1><h2>${NAME}</h2>${STORY}`],
  ['title section, h1 section, h2', `<title>Новости</title><h1>Новости</h1><h2>${NAME}</h2>${STORY}`],
  ['two h1', `<title>${NAME}</title><h1>${SITE_NAME}</h1><h1>${NAME}</h1>${STORY}`],
  [
    'og twice',
    `<meta property="og:title" content="${SITE_NAME}"><meta property="og:title" content="${NAME}"><title>${NAME} - ${SITE_NAME}</title>${STORY}`,
  ],
  [
    'twitter site',
    `<title>${NAME}</title><meta name="twitter:title" content="${SITE_NAME}"><h1>${NAME}</h1>${STORY}`,
  ],
  [
    'og other article',
    `<title>${NAME}</title><meta property="og:title" content="Облыста концерт болды"><h1>${NAME}</h1>${STORY}`,
  ],
  [
    'wikidata',
    `<title>${NAME} — Уикипедия</title><script type="application/ld+json">{"@type":"Article","name":"${NAME}","headline":"Қазақстандағы елді мекен"}</script><h1>${NAME}</h1>${STORY}`,
  ],
  [
    'og with suffix',
    `<title>${NAME} | ${SITE_NAME}</title><meta property="og:title" content="${NAME} | ${SITE_NAME}"><h1>${NAME}</h1>${STORY}`,
  ],
  ['h1 empty img', `<title>${NAME}</title><h1><img alt="x"></h1>${STORY}`],
  ['title only inst page suffix rus', `<title>${NAME} – КГУ «Областная детская библиотека»</title>${STORY}`],
  [
    'sharing and author are the owner',
    `<title>${NAME}</title><meta property="og:title" content="Жас Өркен"><meta name="author" content="Жас Өркен">${STORY}`,
  ],
])('the headline of the text, not the name of its site: %s', (_, html) => {
  expect(titleOf(html)).toBe(NAME)
})

test.each([
  ['of the site where nothing else is said', `<title>${SITE_NAME}</title>`, SITE_NAME],
  ['of a section where nothing else is said', '<title>Жаңалықтар</title><h1>Жаңалықтар</h1>', 'Жаңалықтар'],
  [
    'with a dash of its own',
    '<title>Кітап — білім бұлағы</title><h1>Кітап — білім бұлағы</h1>',
    'Кітап — білім бұлағы',
  ],
  ['about an institution', '<title>Жаңа музей</title><h1>Жаңа музей</h1><h2>Экспонаттар</h2>', 'Жаңа музей'],
  [
    'beside lists of one word',
    '<title>Музей күні: көрме ашылды</title><h2>Музей</h2><h3>Көрме</h3>',
    'Музей күні: көрме ашылды',
  ],
])('a title %s stays', (_, html, title) => {
  expect(titleOf(html)).toBe(title)
})
