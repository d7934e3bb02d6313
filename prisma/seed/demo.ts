import { addDays, calendarDate, dateOf, instantAt } from '#/domain/calendar/zone.ts'
import { institutionKinds } from '#/domain/register/kinds.ts'
import { articlePage, chatMessage } from './messages.ts'
import {
  askForTime,
  decide,
  explainEmptySlots,
  free,
  grantTime,
  handIn,
  issueLetter,
  type Letter,
  letterText,
  offerReadyTexts,
  paste,
  readLetter,
  type Signed,
} from './play.ts'
import { setStage, type Stage } from './stage.ts'

/**
 * Fills an empty database with the demo: the real letter and its neighbours, in every state, told by the
 * product's own verbs at their own instants. `now` is the first start; nothing happens after it.
 */
export async function seedDemo(given: {
  databaseUrl: string
  now: Date
  pressOrigin: string
  filesFolder: string
}): Promise<void> {
  const stage = await setStage(given)
  try {
    await earlierDirective({ stage, now: given.now })
    await holidayDirective({ stage, now: given.now })
    const signed = { folder: given.filesFolder, name: 'fraud.pdf' }
    await fraudDirective({ stage, now: given.now, signed })
    await newYearDirective({ stage, now: given.now })
    await sendOldMails({ stage, now: given.now })
  } finally {
    await stage.db.close()
  }
}

/** What was mailed days ago is told as sent then; the worker sends the rest, so that there is mail to look at. */
async function sendOldMails({ stage, now }: Play): Promise<void> {
  const before = new Date(now.getTime() - 3 * 24 * 3_600_000)
  await stage.db.prisma.$executeRaw`
    update outbox_message set sent_at = created_at, attempts = 1 where created_at < ${before}`
}

interface Play {
  stage: Stage
  now: Date
}

/** Days before the first start, at a time of the working day; never after the start itself. */
function moment({ now, daysAgo, time }: { now: Date; daysAgo: number; time: string }): Date {
  const instant = instantAt({ date: addDays({ date: dateOf(now), days: -daysAgo }), time })
  return instant < now ? instant : new Date(now.getTime() - 20 * 60_000)
}

const everybody = { kinds: [...institutionKinds], districtIds: [], institutionIds: [], excludedIds: [] }
const common = {
  sources: [] as string[],
  dueRule: 'inclusive' as const,
  dueTime: null,
  lockDate: null,
  parentIssuer: '',
  parentNumber: '',
  parentDate: null,
  parentDueDate: null,
  languages: 'both' as const,
  platforms: ['site', 'telegram', 'instagram', 'facebook', 'tiktok', 'media'] as Letter['platforms'],
  audience: everybody,
}

/** What institutions may publish about the fraud as it stands. */
const fraudTexts = {
  hashtag: 'ҚайтаҚоңырауШалмаңыз',
  titleKk: 'Интернет-алаяқтықтың жаңа түрі',
  titleRu: 'Новый способ интернет-мошенничества',
  storyKk:
    'Бейтаныс хаттағы нөмірге қайта қоңырау шалмаңыз: бұл алаяқтардың жаңа тәсілі. #ҚайтаҚоңырауШалмаңыз',
  storyRu:
    'Не перезванивайте по номеру из незнакомого письма: это новый приём мошенников. #ҚайтаҚоңырауШалмаңыз',
}

/** The real letter, due 22 December: of the running year, from the 23rd on of the next. */
async function fraudDirective({ stage, now, signed }: Play & { signed: Signed }): Promise<void> {
  const letter: Letter = {
    ...common,
    ...letterText('fraud'),
    number: '05-14/1234',
    letterDate: addDays({ date: dateOf(now), days: -8 }),
    subjectKk: 'Интернет-алаяқтықтың жаңа түрі туралы',
    subjectRu: 'О новом способе интернет-мошенничества',
    sources: ['https://iz.ru/1996945/2025-11-26/moshenniki-massovo-zastavliaiut-zhertv-samim-zvonit-im'],
    dueDate: calendarDate(`${yearOfTheLetter(now)}-12-22`),
  }
  const at = (when: { daysAgo: number; time: string }) => moment({ now, ...when })
  const directiveId = await issueLetter({ stage, letter, signed, at: at({ daysAgo: 8, time: '10:00' }) })
  await offerReadyTexts({
    stage,
    directiveId,
    letter,
    at: at({ daysAgo: 8, time: '10:20' }),
    ...fraudTexts,
  })
  await free({
    stage,
    directiveId,
    code: 'palace',
    at: at({ daysAgo: 8, time: '11:00' }),
    reasonKk: 'Келесі жылдың 1 наурызына дейін жөндеу жұмыстарына байланысты жабық',
    reasonRu: 'Закрыт на ремонт до 1 марта следующего года',
  })
  const read = ({ code, daysAgo }: { code: string; daysAgo: number }) =>
    readLetter({ stage, directiveId, code, at: at({ daysAgo, time: '09:42' }) })
  for (const code of ['museum', 'art-museum', 'library', 'children-library', 'theatre-kk'])
    await read({ code, daysAgo: 7 })
  for (const code of ['theatre-ru', 'philharmonic', 'puppet-theatre', 'archive'])
    await read({ code, daysAgo: 6 })

  await report({
    stage,
    directiveId,
    code: 'art-museum',
    at: at({ daysAgo: 6, time: '16:10' }),
    medium: true,
  })
  await report({ stage, directiveId, code: 'library', at: at({ daysAgo: 6, time: '17:25' }), medium: true })
  await report({ stage, directiveId, code: 'children-library', at: at({ daysAgo: 3, time: '12:05' }) })
  await report({ stage, directiveId, code: 'theatre-kk', at: at({ daysAgo: 3, time: '15:30' }) })
  const twoDaysAgo = { stage, directiveId, medium: true }
  await report({ ...twoDaysAgo, code: 'theatre-ru', at: at({ daysAgo: 2, time: '11:20' }) })
  await report({ ...twoDaysAgo, code: 'philharmonic', at: at({ daysAgo: 2, time: '18:26' }) })
  await report({
    stage,
    directiveId,
    code: 'museum',
    at: new Date(now.getTime() - 18 * 60_000),
    // The page of the museum, not the post: a remark that a person looks at.
    instead: { facebook: 'фб https://www.facebook.com/skomuseum/' },
  })
  const draft = { stage, directiveId, code: 'archive', at: at({ daysAgo: 1, time: '17:00' }) }
  await paste({ ...draft, message: messageOf({ ...draft, topic: 'ostorozhno', only: ['site'] }) })

  for (const code of ['art-museum', 'library', 'children-library', 'theatre-kk']) {
    await decide({ stage, directiveId, code, at: at({ daysAgo: 1, time: '10:30' }) })
  }
  const returned = {
    platform: 'instagram',
    reasonKk: 'Жарияланымда қазақ тіліндегі мәтін жоқ. Қазақша нұсқасын қосуыңызды сұраймыз.',
    reasonRu: 'В публикации нет текста на казахском языке. Просим добавить казахскую версию.',
  }
  await decide({ stage, directiveId, code: 'theatre-ru', at: at({ daysAgo: 1, time: '11:05' }), returned })
}

/** Due twenty days before the first start: carries what is late and what is overdue. */
async function earlierDirective({ stage, now }: Play): Promise<void> {
  const at = (when: { daysAgo: number; time: string }) => moment({ now, ...when })
  const letter: Letter = {
    ...common,
    ...letterText('open-doors'),
    number: '05-14/1071',
    letterDate: addDays({ date: dateOf(now), days: -41 }),
    subjectKk: 'Цифрлық сауаттылық апталығы: ашық есік күні',
    subjectRu: 'Неделя цифровой грамотности: день открытых дверей',
    dueDate: addDays({ date: dateOf(now), days: -20 }),
  }
  const directiveId = await issueLetter({ stage, letter, at: at({ daysAgo: 41, time: '10:00' }) })
  const onTime = [
    'museum',
    'art-museum',
    'library',
    'children-library',
    'theatre-kk',
    'theatre-ru',
    'philharmonic',
  ]
  for (const [place, code] of onTime.entries()) {
    await report({
      stage,
      directiveId,
      code,
      at: at({ daysAgo: 30 - place, time: '14:10' }),
      topic: 'ashyq-esik',
    })
    await decide({ stage, directiveId, code, at: at({ daysAgo: 29 - place, time: '10:15' }) })
  }
  for (const [code, daysAgo] of [['archive', 18] as const, ['puppet-theatre', 15] as const]) {
    await report({ stage, directiveId, code, at: at({ daysAgo, time: '16:40' }), topic: 'ashyq-esik' })
    await decide({ stage, directiveId, code, at: at({ daysAgo: daysAgo - 1, time: '10:15' }) })
  }
  await readLetter({ stage, directiveId, code: 'languages', at: at({ daysAgo: 35, time: '09:10' }) })
}

/** For museums and libraries; the regional museum got one link back. */
async function holidayDirective({ stage, now }: Play): Promise<void> {
  const at = (when: { daysAgo: number; time: string }) => moment({ now, ...when })
  const letter: Letter = {
    ...common,
    ...letterText('holidays'),
    number: '05-14/1198',
    letterDate: addDays({ date: dateOf(now), days: -9 }),
    subjectKk: 'Қысқы мектеп демалысының бағдарламасы',
    subjectRu: 'Программа зимних школьных каникул',
    dueDate: addDays({ date: dateOf(now), days: 1 }),
    platforms: ['site', 'instagram', 'facebook', 'telegram'],
    audience: { ...everybody, kinds: ['museum', 'library'] },
  }
  const directiveId = await issueLetter({ stage, letter, at: at({ daysAgo: 9, time: '15:00' }) })
  for (const code of ['museum', 'art-museum', 'library', 'children-library']) {
    await report({ stage, directiveId, code, at: at({ daysAgo: 4, time: '13:20' }), topic: 'ashyq-esik' })
  }
  for (const code of ['art-museum', 'library', 'children-library']) {
    await decide({ stage, directiveId, code, at: at({ daysAgo: 3, time: '09:50' }) })
  }
  const returned = {
    platform: 'telegram',
    reasonKk: 'Сілтеме бағдарламаға емес, басқа жазбаға апарады. Дұрыс сілтемені жіберіңіз.',
    reasonRu: 'Ссылка ведёт не на программу, а на другую запись. Пришлите верную ссылку.',
  }
  await decide({ stage, directiveId, code: 'museum', at: at({ daysAgo: 3, time: '10:05' }), returned })
}

/** Fresh: nobody has begun; two ask for more time, and one of them has got it. */
async function newYearDirective({ stage, now }: Play): Promise<void> {
  const letter: Letter = {
    ...common,
    ...letterText('new-year'),
    number: '05-14/1240',
    letterDate: addDays({ date: dateOf(now), days: -2 }),
    subjectKk: 'Жаңа жыл: мерекелік іс-шаралар',
    subjectRu: 'Новый год: праздничные мероприятия',
    dueDate: calendarDate(`${yearOfTheLetter(now)}-12-31`),
    platforms: ['site', 'instagram', 'facebook'],
  }
  const directiveId = await issueLetter({ stage, letter, at: moment({ now, daysAgo: 2, time: '11:30' }) })
  const year = Number(yearOfTheLetter(now)) + 1
  const dueDate = calendarDate(`${String(year)}-01-12`)
  const at = moment({ now, daysAgo: 1, time: '09:20' })
  const { extensionId } = await askForTime({
    stage,
    directiveId,
    code: 'theatre-ru',
    at,
    dueDate,
    reason: 'Новогодние спектакли идут до 10 января, отчёт сдадим после них.',
  })
  await grantTime({ stage, extensionId, dueDate, at: moment({ now, daysAgo: 1, time: '14:05' }) })
  await askForTime({
    stage,
    directiveId,
    code: 'philharmonic',
    dueDate,
    at: moment({ now, daysAgo: 1, time: '16:40' }),
    reason: 'Мерекелік концерт 9 қаңтарға жоспарланған, жарияланымдар содан кейін шығады.',
  })
}

/** The running year; from 23 December on the next one. */
function yearOfTheLetter(now: Date): string {
  const today = dateOf(now)
  const year = Number(today.slice(0, 4))
  return String(today <= `${String(year)}-12-22` ? year : year + 1)
}

interface Report {
  stage: Stage
  directiveId: string
  code: string
  at: Date
  topic?: 'ostorozhno' | 'ashyq-esik'
  /** With an article of the demo's medium. */
  medium?: boolean
  only?: string[]
  instead?: Record<string, string>
}

/** The whole way of a director: paste, reasons for what is empty, hand in. */
async function report(given: Report): Promise<void> {
  const { stage, directiveId, code, at } = given
  const scene = { stage, directiveId, code, at }
  await paste({ ...scene, message: messageOf(given) })
  await explainEmptySlots({ ...scene, reason: 'Мақала газеттің келесі санында шығады, сканын жібереміз.' })
  await handIn(scene)
}

function messageOf({ stage, code, at, medium, topic = 'ostorozhno', only, instead }: Report): string {
  const institution = stage.institutions.get(code)
  if (!institution) throw new Error(`the demo has no institution ${code}`)
  const { pressOrigin } = stage
  const published = new Date(at.getTime() - 5 * 3_600_000)
  const article = medium ? { media: `сми ${articlePage({ pressOrigin, at: published })}` } : {}
  return chatMessage({
    institution,
    topic,
    at: published,
    pressOrigin,
    only,
    instead: { ...article, ...instead },
  })
}
