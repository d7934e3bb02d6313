import { expect, test } from 'vitest'
import { readAddress } from '#/domain/links/read-links.ts'
import type { PageReading } from '#/domain/publications/page-reading.ts'
import type { LinkInspection } from '#/integrations/link-inspection/inspect-link.ts'
import { judgedLook } from './judged-look.ts'
import { lookInWords } from './look-in-words.ts'

const reading: PageReading = {
  title: 'Сақ болыңыз\u001b[31m!',
  siteName: null,
  publishedAt: '2026-11-22T10:30:00+05:00',
  publishedAtSource: 'meta',
  language: 'kk',
  author: null,
  image: null,
  canonical: null,
  text: 'Алаяқтар\nқоңырау шалады.',
  access: 'open',
}
const answered: LinkInspection['answer'] = {
  kind: 'answered',
  status: 200,
  finalUrl: 'https://kitaphana.kz/news/16',
  contentType: 'text/html',
  certificateFault: null,
  blockedHere: null,
  rendered: false,
}

function said({
  url,
  look,
  locale,
}: {
  url: string
  look: Partial<LinkInspection>
  locale: 'kk' | 'ru' | 'en'
}) {
  const link = readAddress(url)
  if (!link) throw new Error(`no link: ${url}`)
  const whole: LinkInspection = { answer: answered, redirects: [], retryAfterSeconds: null, reading, ...look }
  return lookInWords({ link, look: whole, judged: judgedLook({ link, look: whole }), locale })
}

const page = 'https://kitaphana.kz/news/15'

test('a good page is told with its day, where that was read, and its verdict', () => {
  expect(said({ url: page, look: { redirects: [page] }, locale: 'ru' })).toEqual([
    'Ссылка            https://kitaphana.kz/news/15 → https://kitaphana.kz/news/16',
    'Площадка          Сайт',
    'Аккаунт           kitaphana.kz',
    'Заголовок         Сақ болыңыз [31m!',
    'Опубликовано      22\u00a0ноября 2026\u00a0г., 10:30, по данным страницы',
    'Язык              казахский',
    'Текст             Алаяқтар қоңырау шалады.',
    'Проверка портала  замечаний нет',
  ])
})

test('what stands against it is told in sentences, of the spelling too', () => {
  const gone = { answer: { ...answered, status: 404 }, reading: null }
  expect(said({ url: 'https://kitaphana.kz/', look: gone, locale: 'ru' }).slice(-3)).toEqual([
    'Проверка портала  ошибка',
    '• Страницы больше нет. Проверьте адрес, вставьте другую ссылку или оспорьте.',
    '• Это главная страница сайта. Откройте саму публикацию и вставьте её ссылку.',
  ])
})

test.each([
  ['kk', 'ескерту бар'],
  ['en', 'Found by the portal  remarks'],
] as const)('in %s a page without a day has a remark', (locale, verdict) => {
  const lines = said({ url: page, look: { reading: { ...reading, publishedAt: null } }, locale })
  expect(lines.at(-2)).toContain(verdict)
  expect(lines.at(-1)).toMatch(/^• .{20,}/)
})

test('a wall is a remark, and its page gives no day', () => {
  const link = readAddress(page)
  if (!link) throw new Error('no link')
  const look = {
    answer: answered,
    redirects: [],
    retryAfterSeconds: null,
    reading: { ...reading, access: 'login' as const },
  }
  expect(judgedLook({ link, look })).toMatchObject({
    verdict: 'remark',
    day: null,
    reasons: [{ code: 'login_wall' }],
  })
})
