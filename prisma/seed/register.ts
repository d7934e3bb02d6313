import type { InstitutionKind } from '#/domain/register/kinds.ts'
import type { SlotPlatform } from '#/domain/obligations/slots.ts'

/** Names are real kinds of the region's institutions; numbers, addresses and accounts are invented. */
export const department = {
  nameKk: '«Солтүстік Қазақстан облысы әкімдігінің мәдениет, тілдерді дамыту және архив ісі басқармасы» КММ',
  nameRu: 'КГУ «Управление культуры, развития языков и архивного дела акимата Северо-Казахстанской области»',
  shortKk: 'СҚО мәдениет басқармасы',
  shortRu: 'Управление культуры СКО',
  bin: '940140000385',
}

/** Another department of the tree: what must stay invisible across the border. */
export const otherDepartment = {
  nameKk: '«Солтүстік Қазақстан облысы әкімдігінің білім басқармасы» КММ',
  nameRu: 'КГУ «Управление образования акимата Северо-Казахстанской области»',
  shortKk: 'СҚО білім басқармасы',
  shortRu: 'Управление образования СКО',
  bin: '941240000193',
}

export const districts = {
  city: { nameKk: 'Петропавл қаласы', nameRu: 'город Петропавловск' },
  kyzylzhar: { nameKk: 'Қызылжар ауданы', nameRu: 'Кызылжарский район' },
}

export interface DemoInstitution {
  /** Also its folder on the demo's press site. */
  code: string
  kind: InstitutionKind
  district: keyof typeof districts
  nameKk: string
  nameRu: string
  shortKk: string
  shortRu: string
  phone: string
  workWeek: number[]
  /** Kinds of its accounts; the handle of a social network is `handle`. */
  platforms: SlotPlatform[]
  handle: string
}

const weekdays = [1, 2, 3, 4, 5]
const closedOnMonday = [2, 3, 4, 5, 6, 7]
const wide: SlotPlatform[] = ['site', 'instagram', 'facebook', 'telegram', 'media']
const widest: SlotPlatform[] = [...wide, 'tiktok']

export const institutions: DemoInstitution[] = [
  {
    code: 'museum',
    kind: 'museum',
    district: 'city',
    nameKk: '«Солтүстік Қазақстан облыстық тарихи-өлкетану музейі» КММ',
    nameRu: 'КГУ «Северо-Казахстанский областной историко-краеведческий музей»',
    shortKk: 'Өлкетану музейі',
    shortRu: 'Краеведческий музей',
    phone: '+7 7152 00-00-01',
    workWeek: closedOnMonday,
    platforms: wide,
    handle: 'skomuseum',
  },
  {
    code: 'art-museum',
    kind: 'museum',
    district: 'city',
    nameKk: '«Солтүстік Қазақстан облыстық бейнелеу өнері музейі» КММ',
    nameRu: 'КГУ «Северо-Казахстанский областной музей изобразительных искусств»',
    shortKk: 'Бейнелеу өнері музейі',
    shortRu: 'Музей изоискусств',
    phone: '+7 7152 00-00-02',
    workWeek: closedOnMonday,
    platforms: wide,
    handle: 'sko_art_museum',
  },
  {
    code: 'library',
    kind: 'library',
    district: 'city',
    nameKk: '«Сәбит Мұқанов атындағы облыстық әмбебап ғылыми кітапхана» КММ',
    nameRu: 'КГУ «Областная универсальная научная библиотека имени Сабита Муканова»',
    shortKk: 'Әмбебап кітапхана',
    shortRu: 'Универсальная библиотека',
    phone: '+7 7152 00-00-03',
    workWeek: closedOnMonday,
    platforms: widest,
    handle: 'skolibrary',
  },
  {
    code: 'children-library',
    kind: 'library',
    district: 'city',
    nameKk: '«Ғабит Мүсірепов атындағы облыстық балалар мен жасөспірімдер кітапханасы» КММ',
    nameRu: 'КГУ «Областная детско-юношеская библиотека имени Габита Мусрепова»',
    shortKk: 'Балалар кітапханасы',
    shortRu: 'Детская библиотека',
    phone: '+7 7152 00-00-04',
    workWeek: closedOnMonday,
    platforms: ['site', 'instagram', 'facebook', 'telegram'],
    handle: 'skodetlib',
  },
  {
    code: 'theatre-kk',
    kind: 'theatre',
    district: 'city',
    nameKk: '«Сәбит Мұқанов атындағы облыстық қазақ сазды-драма театры» МКҚК',
    nameRu: 'ГККП «Областной казахский музыкально-драматический театр имени Сабита Муканова»',
    shortKk: 'Қазақ театры',
    shortRu: 'Казахский театр',
    phone: '+7 7152 00-00-05',
    workWeek: closedOnMonday,
    platforms: widest,
    handle: 'skokaztheatre',
  },
  {
    code: 'theatre-ru',
    kind: 'theatre',
    district: 'city',
    nameKk: '«Николай Погодин атындағы облыстық орыс драма театры» МКҚК',
    nameRu: 'ГККП «Областной русский драматический театр имени Николая Погодина»',
    shortKk: 'Орыс театры',
    shortRu: 'Русский театр',
    phone: '+7 7152 00-00-06',
    workWeek: closedOnMonday,
    platforms: wide,
    handle: 'skorustheatre',
  },
  {
    code: 'puppet-theatre',
    kind: 'theatre',
    district: 'city',
    nameKk: '«Солтүстік Қазақстан облыстық қуыршақ театры» МКҚК',
    nameRu: 'ГККП «Северо-Казахстанский областной театр кукол»',
    shortKk: 'Қуыршақ театры',
    shortRu: 'Театр кукол',
    phone: '+7 7152 00-00-07',
    workWeek: closedOnMonday,
    platforms: ['site', 'instagram', 'facebook'],
    handle: 'skopuppets',
  },
  {
    code: 'philharmonic',
    kind: 'philharmonic',
    district: 'city',
    nameKk: '«Солтүстік Қазақстан облыстық филармониясы» МКҚК',
    nameRu: 'ГККП «Северо-Казахстанская областная филармония»',
    shortKk: 'Филармония',
    shortRu: 'Филармония',
    phone: '+7 7152 00-00-08',
    workWeek: weekdays,
    platforms: widest,
    handle: 'skofil',
  },
  {
    code: 'archive',
    kind: 'archive',
    district: 'city',
    nameKk: '«Солтүстік Қазақстан мемлекеттік архиві» КММ',
    nameRu: 'КГУ «Северо-Казахстанский государственный архив»',
    shortKk: 'Мемлекеттік архив',
    shortRu: 'Госархив',
    phone: '+7 7152 00-00-09',
    workWeek: weekdays,
    platforms: ['site', 'instagram'],
    handle: 'skoarchive',
  },
  {
    code: 'languages',
    kind: 'language_centre',
    district: 'city',
    nameKk: '«Қазыбек би атындағы тілдерді оқыту орталығы» КММ',
    nameRu: 'КГУ «Центр обучения языкам имени Казыбек би»',
    shortKk: 'Тілдер орталығы',
    shortRu: 'Центр языков',
    phone: '+7 7152 00-00-10',
    workWeek: weekdays,
    platforms: widest,
    handle: 'skotilder',
  },
  {
    code: 'folk-art',
    kind: 'folk_art_centre',
    district: 'kyzylzhar',
    nameKk: '«Облыстық халық шығармашылығы және мәдени-бос уақыт орталығы» КМҚК',
    nameRu: 'КГКП «Областной центр народного творчества и культурно-досуговой деятельности»',
    shortKk: 'Халық шығармашылығы',
    shortRu: 'Народное творчество',
    phone: '+7 7152 00-00-11',
    workWeek: weekdays,
    platforms: ['site', 'instagram', 'facebook'],
    handle: 'skofolk',
  },
  {
    code: 'palace',
    kind: 'palace',
    district: 'kyzylzhar',
    nameKk: '«„Достық“ мәдениет сарайы» МКҚК',
    nameRu: 'ГККП «Дворец культуры „Достык“»',
    shortKk: 'Мәдениет сарайы',
    shortRu: 'Дворец культуры',
    phone: '+7 7152 00-00-12',
    workWeek: weekdays,
    platforms: ['site', 'instagram', 'facebook'],
    handle: 'skopalace',
  },
]

/** An invented number with a valid check digit: founded in January of year 97 on, the state's own type of body. */
export function inventedBin(place: number): string {
  for (let serial = place * 100; ; serial += 1) {
    const digits = `9${(7 + Math.floor(place / 12)) % 10}0140${String(serial).padStart(5, '0')}`
    const check = checkDigit(digits)
    if (check !== null) return digits + String(check)
  }
}

function checkDigit(digits: string): number | null {
  const sum = (weights: number[]) =>
    [...digits].reduce((total, digit, at) => total + Number(digit) * (weights[at] ?? 0), 0) % 11
  const first = sum([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
  if (first < 10) return first
  const second = sum([3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2])
  return second < 10 ? second : null
}
