import { calendarDate } from '#/domain/calendar/zone.ts'
import type { Mail, MailKind, MailPayloads } from '#/domain/mail/mail.ts'

/** A mail of the kind with long names and words, as they are in life. */
export function exampleMail<Kind extends MailKind>(
  kind: Kind,
  change: Partial<MailPayloads[Kind]> = {},
): Mail {
  const payload = { ...payloads[kind], ...change }
  const obligationId = '0197a1f0-0000-7000-8000-000000000000'
  const directiveId = '0197a1f0-0000-7000-8000-000000000001'
  return { kind, payload, facts: exampleFacts, directiveId, obligationId } as Mail
}

const exampleFacts: Mail['facts'] = {
  directive: {
    number: '05-14/1234',
    letterDate: '2026-12-09',
    subjectKk: 'Интернет-алаяқтықтың жаңа түрі туралы',
    subjectRu: 'О новом способе интернет-мошенничества',
    issuerKk: 'Солтүстік Қазақстан облысының мәдениет, тілдерді дамыту және архив ісі басқармасы',
    issuerRu: 'Управление культуры, развития языков и архивного дела Северо-Казахстанской области',
  },
  organisation: {
    nameKk: '«Солтүстік Қазақстан облыстық тарихи-өлкетану мұражайы» КММ',
    nameRu: 'КГУ «Северо-Казахстанский областной историко-краеведческий музей»',
  },
  due: { date: calendarDate('2026-12-22'), rule: 'inclusive', time: null },
}

const why = {
  reasonKk: 'Жарияланымда қазақ тіліндегі мәтін жоқ.\nҚазақша нұсқасын қосыңыз.',
  reasonRu: `В публикации нет текста на казахском языке: https://museum.kz/${'news-'.repeat(20)}`,
}
const deadline = { lateFrom: '2026-12-23T00:00:00+05:00' }
const oneTimeLink = {
  token: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG',
  expiresAt: '2026-12-25T10:00:00Z',
}

const payloads: MailPayloads = {
  issued: {},
  amended: why,
  extended: why,
  extension_undone: {},
  withdrawn: why,
  closed: {},
  reinstated: why,
  exempted: why,
  returned: { ...why, batchId: '0197a1f0-0000-7000-8000-000000000002', lines: 2 },
  refused: why,
  accepted: { acceptedAt: '2026-12-10T10:00:00Z' },
  publications_lost: {
    reader: 'institution',
    gone: 1,
    changed: 1,
    links: [
      { url: 'https://museum.kz/news/1', outcome: 'gone', evidenceId: null },
      { url: 'https://museum.kz/news/2', outcome: 'changed', evidenceId: null },
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
