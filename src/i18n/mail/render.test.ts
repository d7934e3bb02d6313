import { describe, expect, test } from 'vitest'
import { calendarDate } from '#/domain/calendar/zone.ts'
import { type Mail, type MailKind, mailKinds, type MailPayloads } from '#/domain/mail/mail.ts'
import { paths } from '#/web/paths.ts'
import { chatText } from './chat.ts'
import { renderMail } from './render.ts'

const origin = 'https://zhariya.example.kz'
const [directiveId, obligationId] = ['d-1', 'o-1']
const why = { reasonKk: 'Қазақша мәтін жоқ', reasonRu: 'Нет текста на казахском' }
const deadline = { lateFrom: '2026-12-23T00:00:00+05:00' }
const oneTimeLink = { token: 'se/cret', expiresAt: '2026-12-25T10:00:00Z' }

const payloads: MailPayloads = {
  issued: {},
  amended: why,
  extended: why,
  extension_undone: {},
  withdrawn: why,
  closed: {},
  reinstated: why,
  exempted: why,
  returned: { ...why, batchId: 'b', lines: 2 },
  refused: why,
  accepted: { acceptedAt: '2026-12-10T10:00:00Z' },
  publications_lost: {
    reader: 'institution',
    gone: 2,
    changed: 1,
    links: [
      { url: 'https://news.example.kz/1', outcome: 'gone', evidenceId: 'e-1' },
      { url: 'https://news.example.kz/2', outcome: 'changed', evidenceId: null },
    ],
  },
  three_days_left: deadline,
  due_today: deadline,
  overdue: deadline,
  extension_requested: { requestedDate: '2026-12-25', reason: 'Жөндеу жүріп жатыр' },
  extension_decided: { ...why, decision: 'granted' },
  invitation: oneTimeLink,
  reset: oneTimeLink,
}

const facts: Mail['facts'] = {
  directive: {
    number: '05-14/1234',
    letterDate: '2026-12-09',
    subjectKk: 'Алаяқтық туралы',
    subjectRu: 'О мошенничестве',
    issuerKk: 'Мәдениет басқармасы',
    issuerRu: 'Управление культуры',
  },
  organisation: { nameKk: 'Тарихи мұражай', nameRu: 'Исторический музей' },
  due: { date: calendarDate('2026-12-22'), rule: 'inclusive', time: null },
}

function mailOf<Kind extends MailKind>(
  kind: Kind,
  change: Partial<MailPayloads[Kind]> = {},
  of = facts,
): Mail {
  const payload = { ...payloads[kind], ...change }
  return { kind, payload, facts: of, directiveId, obligationId } as Mail
}

const render = (mail: Mail) => renderMail({ mail, origin })

describe.each(mailKinds)('%s', (kind) => {
  const { subject, text, html } = render(mailOf(kind))

  test('has a short subject of one line in both languages', () => {
    expect(subject).toMatch(/^[^\n]+ · [^\n]+ № 05-14\/1234$/)
    expect(subject.length).toBeLessThan(90)
  })

  test('is whole in Kazakh and, after it, in Russian', () => {
    for (const part of [text, html]) {
      const [kk, ru] = [part.indexOf(`${origin}/kk/`), part.indexOf(`${origin}/ru/`)]
      expect(kk).toBeGreaterThan(-1)
      expect(ru).toBeGreaterThan(kk)
      expect(part).toContain('Тарихи мұражай')
      expect(part).toContain('Исторический музей')
    }
  })

  test('keeps its column and the padding of its button in Word', () => {
    const column = Number(/\[if mso\]><table role="presentation" width="(\d+)"/.exec(html)?.[1])
    expect(html).toContain(`max-width:${column}px`)
    expect(html.match(/mso-padding-alt:13px 22px"><a class="button"/g)).toHaveLength(2)
    expect(html.match(/padding:13px 22px;border-radius:6px;[^"]*mso-padding-alt:0/g)).toHaveLength(2)
    expect(html.match(/<!--\[if mso\]>/g)).toHaveLength(html.match(/<!\[endif\]-->/g)?.length ?? -1)
  })

  test('has a language everywhere and tables for the eye alone', () => {
    expect(html).toMatch(/<html lang="kk">/)
    expect(html.match(/<div lang="(?:kk|ru)">/g)).toEqual(['<div lang="kk">', '<div lang="ru">'])
    for (const table of html.match(/<table[^>]*>/g) ?? []) expect(table).toContain('role="presentation"')
    expect(html).not.toMatch(/<t[dhr][^>]*\bscope=|<th\b|summary=/)
  })

  test('shows its first sentence in a list of mails, not the letterhead', () => {
    const [, preview = ''] = /<body[^>]*>\n<div[^>]*display:none[^>]*>([^<]*)</.exec(html) ?? []
    expect(text).toContain(preview.split('. ')[0])
    expect(preview).not.toMatch(/^Мәдениет басқармасы/)
    expect(preview).not.toMatch(/se%2Fcret|:\/\//)
  })

  test('fetches nothing, runs nothing and counts nobody', () => {
    expect(html).not.toMatch(/<(img|script|link|iframe|form|input)\b/i)
    expect(html).not.toMatch(/url\(|@import|src=/i)
    expect(html).not.toContain('undefined')
    expect(text).not.toMatch(/undefined|\{|null/)
  })
})

describe('the letter', () => {
  test('is named by number, day, subject and deadline as each language says them', () => {
    const text = render(mailOf('issued')).text.replaceAll('\u00a0', ' ')
    expect(text).toContain('Хат: № 05-14/1234, 2026 жылғы 9 желтоқсан')
    expect(text).toContain('Мерзімі: 2026 жылғы 22 желтоқсанды қоса алғанда')
    expect(text).toContain('Письмо: № 05-14/1234 от 9 декабря 2026 г.')
    expect(text).toContain('Срок: до 22 декабря 2026 г. включительно')
  })

  test.each(['withdrawn', 'closed', 'exempted', 'refused', 'accepted'] as const)(
    'has no deadline where none is left: %s',
    (kind) => {
      expect(render(mailOf(kind)).text).not.toMatch(/Мерзімі:|Срок:/)
    },
  )

  test('a returned report counts its lines, or is whole', () => {
    const of = (lines: number) => render(mailOf('returned', { lines })).text
    expect(of(1)).toContain('возвращена 1 строка отчёта')
    expect(of(3)).toContain('возвращены 3 строки отчёта')
    expect(of(5)).toContain('возвращено 5 строк отчёта')
    expect(of(5)).toContain('Есептің 5 жолы')
    expect(of(0)).toContain('Отчёт возвращён на доработку целиком')
  })

  test('a reason in one language stands in both halves, none in neither', () => {
    const only = render(mailOf('withdrawn', { reasonKk: null, reasonRu: 'Отменено' }))
    expect(only.text.match(/> Отменено/g)).toHaveLength(2)
    expect(render(mailOf('withdrawn', { reasonKk: null, reasonRu: null })).text).not.toContain('Причина')
  })

  test('a request for an extension is answered as it was', () => {
    expect(render(mailOf('extension_decided')).subject).toMatch(/^Мерзім ұзартылды · Срок продлён/)
    expect(render(mailOf('extension_decided', { decision: 'refused' })).subject).toMatch(/Срок не продлён/)
  })

  test('a wiped secret leaves no button', () => {
    const { text, html } = render(mailOf('invitation', { token: null }))
    expect(text).not.toContain(origin)
    expect(html).not.toContain('<a ')
  })
})

test('lost publications are named, each with its copy, and the rest is counted', () => {
  const { text, html } = render(mailOf('publications_lost'))
  expect(text).toContain('2 публикации больше не открываются. Изменилась 1 публикация.')
  expect(text).toContain(`https://news.example.kz/1\nАрхивная копия: ${origin}/api/evidence/e-1`)
  expect(text).toContain('Ещё: 1 ссылка')
  expect(text).not.toContain('Мерзімі:')
  expect(html).toContain(`${origin}/ru/obligations/${obligationId}`)
  const staff = render(mailOf('publications_lost', { reader: 'department' })).text
  expect(staff).toContain(`${origin}${paths.review({ locale: 'kk', query: { report: obligationId } })}`)
})

describe('what a person typed', () => {
  const nasty = '<script>alert("1")</script>\r\nBcc: all@example.kz'
  const { subject, text, html } = render(
    mailOf(
      'returned',
      { reasonKk: nasty, reasonRu: `${nasty}'&` },
      { ...facts, directive: { ...facts.directive, number: nasty } as Mail['facts']['directive'] },
    ),
  )

  test('is escaped in HTML and quoted in text', () => {
    expect(html).not.toMatch(/<script/i)
    expect(html).toContain('&#60;script&#62;')
    expect(html).toContain('&#39;&#38;')
    expect(text).toContain('> <script>')
  })

  test('breaks no header', () => {
    expect(subject).not.toMatch(/[\r\n]/)
  })
})

describe('addresses are those of the pages', () => {
  const linksOf = (mail: Mail) => [...new Set(render(mail).text.match(/https:\S+/g))]
  const both = (path: (locale: 'kk' | 'ru') => string) => [`${origin}${path('kk')}`, `${origin}${path('ru')}`]

  test.each([
    ['issued', (locale: 'kk' | 'ru') => paths.obligation({ locale, id: obligationId })],
    ['accepted', (locale: 'kk' | 'ru') => paths.obligation({ locale, id: obligationId })],
    ['extension_requested', (locale: 'kk' | 'ru') => paths.directiveChanges({ locale, id: directiveId })],
    ['invitation', (locale: 'kk' | 'ru') => paths.invitation({ locale, token: 'se%2Fcret' })],
  ] as const)('%s', (kind, path) => {
    expect(linksOf(mailOf(kind))).toEqual(both(path))
  })

  test('without a report: the list of what is due', () => {
    expect(linksOf({ ...mailOf('issued'), obligationId: null })).toEqual(
      both((locale) => paths.obligations({ locale })),
    )
  })
})

describe('the text for the chat', () => {
  test('is a line of each language and one address', () => {
    const text = chatText({ mail: { ...mailOf('issued'), obligationId: null }, origin })
    expect(text?.replaceAll('\u00a0', ' ').split('\n')).toEqual([
      'Жаңа тапсырма. Хат № 05-14/1234, 09.12.2026 «Алаяқтық туралы». Мерзімі: 2026 жылғы 22 желтоқсанды қоса алғанда.',
      'Новое поручение. Письмо № 05-14/1234 от 09.12.2026 «О мошенничестве». Срок: до 22 декабря 2026 г. включительно.',
      `${origin}/directives/${directiveId}`,
    ])
  })

  test("of one report leads to it in the reader's language", () => {
    const lines = chatText({ mail: mailOf('overdue'), origin })?.split('\n')
    expect(lines?.[1]).toMatch(/^Срок представления отчёта истёк\./)
    expect(lines?.[2]).toBe(`${origin}/obligations/${obligationId}`)
  })

  test('closes its sentence once, after a Russian date too', () => {
    const due = { date: calendarDate('2026-12-22'), rule: 'time', time: '18:00' } as const
    const text = chatText({ mail: mailOf('issued', {}, { ...facts, due }), origin })
    expect(text).toMatch(/2026\u00a0г\.\n/)
    expect(text).not.toContain('..')
  })

  test('there is none for an invitation', () => {
    expect(chatText({ mail: mailOf('invitation'), origin })).toBe(null)
  })
})
