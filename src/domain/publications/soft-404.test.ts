import { describe, expect, test } from 'vitest'
import { isLikeProbe, isSentHome, type ProbeAnswer, type Shown } from './soft-404.ts'

const shown = (page: Partial<Shown>): Shown => {
  const url = page.url ?? 'https://audan.kz/kk/news/145'
  return { url, finalUrl: url, title: null, text: '', ...page }
}
const probe = (page: Partial<Shown>): ProbeAnswer => ({
  kind: 'page',
  ...shown({ url: 'https://audan.kz/kk/news/zhariya-9f31c2', ...page }),
})

const menu = 'Басты бет Жаңалықтар Құжаттар Байланыс Әкімдік туралы Мемлекеттік қызметтер Сайбер қауіпсіздік'
const missingKk = `${menu} Кешіріңіз, сіз іздеген мақала бұл жерде емес. Басты бетке оралыңыз немесе іздеуді пайдаланыңыз.`
const missingRu = `Главная Новости Документы Контакты Здесь пока пусто. Вернитесь на главную или воспользуйтесь поиском.
Популярное: В районе открыли библиотеку. Расписание приёма граждан. Конкурс юных чтецов завершён.`
const articleKk = `${menu} Алаяқтар банк қызметкері атынан қоңырау шалып, хабарламадағы кодты сұрайды. Құпия кодты айтпаңыз.
Күмәнді қоңырау түссе, тұтқаны қойып, банкке өзіңіз хабарласыңыз. Аудандық кітапхана оқырмандарға кеңес берді.`
const articleRu = `Главная Новости Документы Контакты Мошенники звонят от имени банка и просят код из сообщения. Никому не
называйте код: сотрудники банка его не спрашивают. Районная библиотека провела встречу с пенсионерами.`

describe('what the host shows for nothing', () => {
  test.each([
    [
      'word for word, kk',
      { title: 'Аудан әкімдігі', text: missingKk },
      { title: 'Аудан әкімдігі', text: missingKk },
    ],
    [
      'word for word, ru',
      { title: 'Сайт района', text: missingRu },
      { title: 'Сайт района', text: missingRu },
    ],
    [
      'with a list of news that moved on',
      {
        title: 'Сайт района',
        text: missingRu.replace('Конкурс юных чтецов завершён', 'Ремонт дороги начат'),
      },
      { title: 'Сайт района', text: missingRu },
    ],
    [
      'with the address said again',
      { title: '145 | Аудан', text: `${missingKk} /kk/news/145` },
      { title: 'zhariya-9f31c2 | Аудан', text: `${missingKk} /kk/news/zhariya-9f31c2` },
    ],
    ['without any words', { title: 'Аудан' }, { title: 'Аудан' }],
    [
      'by sending on to the same place',
      { finalUrl: 'https://www.audan.kz/kk/news/', title: 'Жаңалықтар', text: missingKk },
      { finalUrl: 'https://audan.kz/kk/news', title: 'Жаңалықтар', text: articleKk },
    ],
  ])('%s', (_, page, answer) => {
    expect(isLikeProbe({ page: shown(page), probe: probe(answer) })).toBe(true)
  })
})

describe('an article', () => {
  test.each([
    [
      'kk, beside a page for nothing',
      { title: 'Алаяқтардан сақ болыңыз', text: articleKk },
      { title: 'Аудан', text: missingKk },
    ],
    [
      'ru, beside a page for nothing',
      { title: 'Осторожно, мошенники', text: articleRu },
      { title: 'Сайт', text: missingRu },
    ],
    [
      'under the title that all pages have',
      { title: 'Сайт района', text: articleRu },
      { title: 'Сайт района', text: missingRu },
    ],
    [
      'whose text is nothing but the menu',
      { title: 'Аудан кітапханасы алаяқтық туралы кеңес берді', text: menu },
      { title: 'Бет жоқ', text: menu },
    ],
    [
      'that moved to an address of its own',
      { finalUrl: 'https://audan.kz/kk/news/145-alayaqtar', title: 'Алаяқтар', text: articleKk },
      { finalUrl: 'https://audan.kz/', title: 'Аудан', text: missingKk },
    ],
  ])('%s', (_, page, answer) => {
    expect(isLikeProbe({ page: shown(page), probe: probe(answer) })).toBe(false)
  })

  test.each(['missing', 'unknown'] as const)('where the host says %s', (kind) => {
    expect(isLikeProbe({ page: shown({ text: missingKk }), probe: { kind } })).toBe(false)
  })
})

test.each([
  ['https://audan.kz/kk/news/145', 'https://audan.kz/', true],
  ['https://audan.kz/kk/news/145', 'https://www.audan.kz/kz', true],
  ['http://audan.kz/?p=145', 'https://audan.kz/index.php', true],
  ['http://audan.kz/', 'https://audan.kz/kk/', false],
  ['http://audan.kz/kz', 'https://audan.kz/', false],
  ['https://audan.kz/kk/news/145', 'https://audan.kz/kk/news/145-alayaqtar', false],
  ['https://audan.kz/145', 'https://audan.kz/?p=145', false],
])('%s to %s is home: %s', (url, finalUrl, home) => {
  expect(isSentHome({ url, finalUrl })).toBe(home)
})
