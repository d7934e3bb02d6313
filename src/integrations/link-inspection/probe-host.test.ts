import { expect, test } from 'vitest'
import { calendarDate } from '#/domain/calendar/zone.ts'
import type { ProbeAnswer } from '#/domain/publications/soft-404.ts'
import type { FetchOutcome } from '#/integrations/safe-fetch/outcome.ts'
import { inspectLink } from './inspect-link.ts'

const ARTICLE = 'https://muzei.example.kz/news/15'

/** A look at a site that answers every address with the same page. */
async function accessOf({
  html,
  url = ARTICLE,
}: {
  html: string
  url?: string
}): Promise<string | undefined> {
  const kept = new Map<string, ProbeAnswer>()
  const { reading } = await inspectLink({
    url,
    readOn: calendarDate('2026-11-22'),
    probes: {
      read: (host) => Promise.resolve(kept.get(host) ?? null),
      keep: (host, answer) => Promise.resolve(void kept.set(host, answer)),
    },
    fetch: (url) => Promise.resolve(answeredWith({ url, html })),
  })
  return reading?.access
}

const answeredWith = ({ url, html }: { url: string; html: string }): FetchOutcome => ({
  kind: 'answered',
  status: 200,
  finalUrl: url,
  redirects: [],
  headers: {},
  contentType: 'text/html',
  body: new TextEncoder().encode(html),
  retryAfterSeconds: null,
  redirectStatuses: [],
  remoteAddress: null,
  certificateFault: null,
  blockedHere: null,
})

test.each([
  [
    'Anubis',
    '<title>Проверяем, что вы не бот!</title><h1>Проверяем, что вы не бот!</h1><p>Загрузка...<p>Почему я это вижу? Вы видите это, потому что администратор этого сайта настроил Anubis.',
  ],
  [
    'Imperva',
    '<title>Pardon Our Interruption</title><h1>Pardon Our Interruption...</h1><p>As you were browsing something about your browser made us think you were a bot. There are a few reasons this might happen.',
  ],
  [
    'a button',
    '<title>muzei.example.kz</title><h1>Подтвердите, что вы человек</h1><p>Нажмите на кнопку, чтобы продолжить на сайт muzei.example.kz<button>Я человек</button>',
  ],
  [
    'words of its own',
    '<title>muzei.example.kz</title><p>Идёт настройка защищённого канала. Страница откроется сама, когда ваш браузер пройдёт тест на живого посетителя.',
  ],
  [
    'Kazakh words of its own',
    '<title>muzei.example.kz</title><p>Браузеріңіз сынақтан өткен соң бет өзі ашылады, бұл бес секундқа дейін созылады, терезені жаппаңыз.',
  ],
])('a check of the visitor is no page that is not there: %s', async (_, html) => {
  expect(await accessOf({ html })).toBe('captcha')
})

test.each([
  [
    'WordPress',
    '<title>Музей</title><h1>Oops! That page can’t be found.</h1><p>It looks like nothing was found at this location. Maybe try a search?',
  ],
  [
    'DLE',
    '<title>Музей</title><b>Внимание, обнаружена ошибка</b><p>По данному адресу публикаций на сайте не найдено, либо у Вас нет доступа для просмотра информации.',
  ],
  [
    'a site that is suspended',
    '<title>Сайт временно недоступен</title><h1>Сайт временно недоступен</h1><p>Работа сайта приостановлена. Если вы владелец сайта, войдите в личный кабинет.',
  ],
  [
    'a domain for sale',
    '<title>muzei.example.kz</title><h1>Домен muzei.example.kz продаётся</h1><p>Вы можете купить этот домен. Оставьте заявку, и мы свяжемся с вами.',
  ],
  [
    'a broken database',
    '<title>Database Error</title><h1>Error establishing a database connection</h1><p>Please contact the administrator of this site.',
  ],
  [
    'a broken program',
    '<title>Музей</title><b>Fatal error</b>: Uncaught Error: Call to undefined function mysql_connect() in /var/www/news.php',
  ],
  [
    'words of its own',
    '<title>Музей</title><h1>Здесь пусто</h1><p>Вернитесь на главную или посмотрите последние события музея.',
  ],
])('a page that the host shows for everything is not there: %s', async (_, html) => {
  expect(await accessOf({ html })).toBe('soft404')
})

test('a front page that is shown for every address is there all the same', async () => {
  const html =
    '<title>Музей</title><h1>Облыстық музей</h1><p>Біздің музейде қырық мыңнан астам жәдігер сақтаулы тұр, келіңіздер.'
  expect(await accessOf({ html, url: 'https://muzei.example.kz/kk/' })).toBe('open')
  expect(await accessOf({ html })).toBe('soft404')
})
