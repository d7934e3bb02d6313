import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calendarDate } from '../calendar/zone.ts'
import type { PageAccess, PageReading, TextLanguage } from '../publications/page-reading.ts'
import { judge, judgeAgain } from './judge.ts'
import { reasonCodes, weightOf } from './reasons.ts'
import type { LinkAnswer, ReportLine, Signals } from './signals.ts'
import { textPrint } from './text-print.ts'

const ABOUT = [
  'О мерах по предупреждению интернет-мошенничества',
  'Просим опубликовать пресс-релиз о новом виде мошенничества: злоумышленники звонят от имени банка и',
  'предлагают «продлить» договор мобильной связи, после чего похищают деньги граждан.',
  'Интернет-алаяқтықтың алдын алу шаралары туралы',
  'Алаяқтықтың жаңа түрі туралы баспасөз хабарламасын жариялауды сұраймыз: алаяқтар банк атынан қоңырау',
  'шалып, ұялы байланыс шартын «ұзартуды» ұсынады, содан кейін азаматтардың ақшасын ұрлайды.',
].join('\n')

const RELEASE =
  'Музей напоминает о новом виде мошенничества. Злоумышленники звонят гражданам от имени банка, предлагают ' +
  'продлить договор мобильной связи и просят код из сообщения, а затем похищают деньги. Не сообщайте код никому.'

const reading: PageReading = {
  title: 'Осторожно: мошенничество с договором мобильной связи',
  siteName: 'Музей',
  publishedAt: '2026-12-10T09:30:00+05:00',
  publishedAtSource: 'meta',
  language: 'both',
  author: null,
  image: null,
  canonical: null,
  text: RELEASE,
  access: 'open',
}
const answer: Extract<LinkAnswer, { kind: 'answered' }> = {
  kind: 'answered',
  status: 200,
  finalUrl: 'https://museum.example.kz/news/1',
  contentType: 'text/html; charset=utf-8',
  certificateFault: null,
  blockedHere: null,
  rendered: false,
}
const OTHER_PRINT = textPrint(
  'Областной музей приглашает жителей города на выставку ко дню города: более пятидесяти художников представят свои ' +
    'работы, вход свободный, экскурсии проводятся ежедневно с десяти до шести часов, выставка продлится до конца лета.',
)
const line: ReportLine = {
  id: 'a',
  platform: 'site',
  place: 'museum.example.kz',
  sent: 'museum.example.kz/news/1',
  keys: ['museum.example.kz/news/1'],
  language: 'both',
  print: textPrint(RELEASE),
}
const good: Signals = {
  answer,
  reading,
  link: { platform: 'site', kind: 'page', account: null, publishedAt: null, isFrontPage: false },
  asked: {
    about: ABOUT,
    letterDate: calendarDate('2026-11-20'),
    lateFrom: new Date('2026-12-23T00:00:00+05:00'),
    languages: 'both',
  },
  accounts: [{ platform: 'telegram', handle: 'museum_sko' }],
  line,
  neighbours: { earlier: [], others: [], sameTextElsewhere: 0 },
}

const judged = (change: Partial<Signals>) => {
  const { verdict, reasons } = judge({ ...good, ...change })
  return [verdict, ...reasons.map(({ code }) => code)]
}
const answered = (change: Partial<typeof answer>) => ({ answer: { ...answer, ...change } })
const read = (change: Partial<PageReading>) => ({ reading: { ...reading, ...change } })
const other = (change: Partial<ReportLine>): ReportLine => ({
  ...line,
  id: 'b',
  sent: 'b',
  keys: ['b'],
  print: null,
  ...change,
})
const beside = (change: Partial<Signals['neighbours']>) => ({ neighbours: { ...good.neighbours, ...change } })

describe('judge', () => {
  test('a release on the subject, in both languages and in time is good', () => {
    expect(judged({})).toEqual(['ok'])
  })

  test.each<[string, Partial<Signals>, string[]]>([
    ['404', { ...answered({ status: 404 }), reading: null }, ['error', 'gone']],
    ['410', { ...answered({ status: 410 }), reading: null }, ['error', 'gone']],
    [
      'a refused address',
      { answer: { kind: 'refused', reason: 'private' }, reading: null },
      ['error', 'refused_address'],
    ],
    ['a PDF', { ...answered({ contentType: 'application/pdf' }), reading: null }, ['error', 'not_a_page']],
    ['a picture', { ...answered({ contentType: 'image/png' }), reading: null }, ['remark', 'image_not_page']],
    ['a fault of the site', { ...answered({ status: 500 }), reading: null }, ['remark', 'unreachable']],
    [
      'no answer',
      { answer: { kind: 'failed', reason: 'timeout' }, reading: null },
      ['remark', 'unreachable'],
    ],
    ['a forbidden page', { ...answered({ status: 403 }), reading: null }, ['remark', 'login_wall']],
    ['a login wall', read({ access: 'login', publishedAt: null, text: '' }), ['remark', 'login_wall']],
    ['a captcha', read({ access: 'captcha' }), ['remark', 'login_wall']],
    ['"not found" in a good answer', read({ access: 'soft404' }), ['remark', 'soft_not_found']],
    ['an empty page', read({ access: 'empty' }), ['remark', 'nothing_to_read']],
    ['a page that could not be read', { reading: null }, ['remark', 'nothing_to_read']],
    ['a broken certificate', answered({ certificateFault: 'expired' }), ['remark', 'certificate_fault']],
    ['the day before the letter', read({ publishedAt: '2026-11-19' }), ['remark', 'published_before_letter']],
    ['the day of the letter', read({ publishedAt: '2026-11-20' }), ['ok']],
    ['the last day', read({ publishedAt: '2026-12-22' }), ['ok']],
    ['the last minute', read({ publishedAt: '2026-12-22T18:59:59Z' }), ['ok']],
    [
      'the first late instant',
      read({ publishedAt: '2026-12-22T19:00:00Z' }),
      ['remark', 'published_after_deadline'],
    ],
    ['the day after', read({ publishedAt: '2026-12-23' }), ['remark', 'published_after_deadline']],
    ['no day', read({ publishedAt: null }), ['remark', 'day_unknown']],
    ['words that are no day', read({ publishedAt: 'yesterday' }), ['remark', 'day_unknown']],
    ['only Russian', { line: { ...line, language: 'ru' } }, ['remark', 'language_missing']],
    [
      'another topic',
      read({ title: 'Рецепт борща', text: 'Свёкла, капуста, картофель и говядина варятся два часа.' }),
      ['remark', 'off_topic'],
    ],
    [
      'a profile',
      { link: { ...good.link, platform: 'telegram', kind: 'profile' } },
      ['remark', 'profile_not_post'],
    ],
    ['a front page', { link: { ...good.link, isFrontPage: true } }, ['remark', 'front_page']],
    [
      'a channel of others behind a short address',
      answered({ finalUrl: 'https://t.me/other_channel/5' }),
      ['remark', 'not_your_account'],
    ],
    ['its own channel behind a short address', answered({ finalUrl: 'https://t.me/museum_sko/5' }), ['ok']],
    ['a page read with a browser', answered({ rendered: true }), ['ok', 'read_in_browser']],
    [
      'a page that stays empty in a browser',
      { ...answered({ rendered: true }), ...read({ access: 'empty' }) },
      ['remark', 'nothing_to_read'],
    ],
    ['the same text elsewhere', beside({ sameTextElsewhere: 3 }), ['ok', 'same_text_elsewhere']],
    [
      'the same address, whatever stood there',
      beside({ earlier: [other({ sent: line.sent, print: OTHER_PRINT, language: 'ru' })] }),
      ['error', 'own_duplicate'],
    ],
    [
      'an address that leads to the same page',
      beside({ earlier: [other({ keys: ['b', ...line.keys] })] }),
      ['error', 'own_duplicate'],
    ],
    [
      'another text under the same canonical address',
      beside({ earlier: [other({ keys: line.keys, print: OTHER_PRINT })] }),
      ['ok'],
    ],
    [
      'the same text in the same place',
      beside({ earlier: [other({ print: line.print })] }),
      ['error', 'own_duplicate'],
    ],
    [
      'the same text in another place',
      beside({ earlier: [other({ print: line.print, platform: 'telegram', place: 'museum_sko' })] }),
      ['ok'],
    ],
  ])('%s', (_, change, result) => {
    expect(judged(change)).toEqual(result)
  })

  test('the two languages of a release are its pair, though one page names the other as canonical', () => {
    const keys = ['museum.example.kz/kk/news/1']
    const kazakh = other({ keys, language: 'kk' })
    const change = {
      ...read({ language: 'ru' }),
      line: { ...line, keys: [...line.keys, ...keys], language: 'ru' as const, print: null },
      ...beside({ earlier: [kazakh], others: [kazakh] }),
    }
    expect(judged(change)).toEqual(['ok'])
  })

  test('the number of a post goes before the day that its page names', () => {
    const link = { ...good.link, publishedAt: new Date('2026-11-01T00:00:00Z') }
    const { reasons } = judge({ ...good, link })
    expect(reasons).toEqual([
      { code: 'published_before_letter', details: { day: '2026-11-01', source: 'id' } },
    ])
  })

  test('shows what an off-topic page has in common with the letter', () => {
    const { reasons } = judge({
      ...good,
      ...read({ title: 'Рецепт', text: 'Банк рецептов: свёкла, капуста, морковь, лук.' }),
    })
    expect(reasons[0]).toMatchObject({ code: 'off_topic', details: { terms: ['Банк'] } })
  })

  test('a second line in the other language completes the pair', () => {
    const alone = judge({ ...good, line: { ...line, language: 'ru' } })
    const place = { line: { ...line, language: 'ru' as const }, languages: 'both' as const }
    const pair = beside({ others: [other({ language: 'kk' })] }).neighbours
    expect(alone.verdict).toBe('remark')
    expect(judgeAgain({ ...place, reasons: alone.reasons, neighbours: pair })).toEqual({
      verdict: 'ok',
      reasons: [],
    })
    expect(judgeAgain({ ...place, reasons: [], neighbours: good.neighbours })).toEqual(alone)
  })
})

describe('whatever comes', () => {
  const accesses: PageAccess[] = ['open', 'login', 'captcha', 'soft404', 'empty']
  const languages: TextLanguage[] = ['kk', 'ru', 'both', 'other', 'unknown']
  const anyAnswer: fc.Arbitrary<LinkAnswer> = fc.oneof(
    fc.record({ kind: fc.constant('refused' as const), reason: fc.string() }),
    fc.record({ kind: fc.constant('failed' as const), reason: fc.string() }),
    fc.record({
      kind: fc.constant('answered' as const),
      status: fc.integer({ min: 100, max: 999 }),
      finalUrl: fc.webUrl(),
      contentType: fc.constantFrom(null, 'text/html', 'image/png', 'application/pdf', ''),
      certificateFault: fc.option(fc.string()),
      blockedHere: fc.option(fc.string()),
      rendered: fc.boolean(),
    }),
  )
  const anyReading = fc.option(
    fc.record({
      title: fc.option(fc.string()),
      publishedAt: fc.option(
        fc.oneof(fc.string(), fc.constantFrom('2026-12-01', '2020-01-01T00:00:00+05:00')),
      ),
      language: fc.constantFrom(...languages),
      text: fc.oneof(fc.string(), fc.constant(RELEASE)),
      access: fc.constantFrom(...accesses),
    }),
  )
  const anySignals = fc
    .record({
      answer: anyAnswer,
      given: anyReading,
      kind: fc.constantFrom('post' as const, 'profile' as const, 'page' as const, 'file' as const),
      twin: fc.boolean(),
      elsewhere: fc.nat(3),
    })
    .map(({ answer: given, given: page, kind, twin, elsewhere }): Signals => ({
      ...good,
      answer: given,
      reading: page ? { ...reading, ...page } : null,
      link: { ...good.link, kind },
      neighbours: {
        earlier: twin ? [other({ keys: line.keys })] : [],
        others: [],
        sameTextElsewhere: elsewhere,
      },
    }))

  test('never "ok" on a wall, an empty page, a "not found" or a profile; never "error" on a wall', () => {
    fc.assert(
      fc.property(anySignals, (signals) => {
        const { verdict, reasons } = judge(signals)
        const page = signals.answer.kind === 'answered' && signals.answer.status === 200
        if (signals.link.kind === 'profile' || signals.reading?.access !== 'open' || !page) {
          expect(verdict).not.toBe('ok')
        }
        const codes = reasons.map(({ code }) => code)
        if (codes.includes('login_wall')) expect(verdict).toBe('remark')
        expect(new Set(codes).size).toBe(codes.length)
        expect(reasonCodes).toEqual(expect.arrayContaining(codes))
        const order = codes.map((code) => ['error', 'remark', 'note'].indexOf(weightOf(code)))
        expect(order).toEqual(order.toSorted((a, b) => a - b))
      }),
    )
  })
})
