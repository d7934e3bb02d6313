export type PressSite = { slug: string; kind: 'institution' | 'media'; nameKk: string; nameRu: string }

/** The sites of the demo by the first part of their path: http://127.0.0.1:PORT/museum/ru/news/… */
export const pressSites: PressSite[] = [
  {
    slug: 'museum',
    kind: 'institution',
    nameKk: 'Облыстық өлкетану музейі',
    nameRu: 'Областной краеведческий музей',
  },
  {
    slug: 'art-museum',
    kind: 'institution',
    nameKk: 'Облыстық бейнелеу өнері музейі',
    nameRu: 'Областной музей изобразительных искусств',
  },
  {
    slug: 'library',
    kind: 'institution',
    nameKk: 'Облыстық әмбебап ғылыми кітапхана',
    nameRu: 'Областная универсальная научная библиотека',
  },
  {
    slug: 'children-library',
    kind: 'institution',
    nameKk: 'Облыстық балалар мен жасөспірімдер кітапханасы',
    nameRu: 'Областная детско-юношеская библиотека',
  },
  {
    slug: 'theatre-kk',
    kind: 'institution',
    nameKk: 'Облыстық қазақ сазды-драма театры',
    nameRu: 'Областной казахский музыкально-драматический театр',
  },
  {
    slug: 'theatre-ru',
    kind: 'institution',
    nameKk: 'Облыстық орыс драма театры',
    nameRu: 'Областной русский театр драмы',
  },
  {
    slug: 'philharmonic',
    kind: 'institution',
    nameKk: 'Облыстық филармония',
    nameRu: 'Областная филармония',
  },
  {
    slug: 'archive',
    kind: 'institution',
    nameKk: 'Облыстық мемлекеттік архив',
    nameRu: 'Областной государственный архив',
  },
  {
    slug: 'folk-art',
    kind: 'institution',
    nameKk: 'Облыстық халық шығармашылығы орталығы',
    nameRu: 'Областной центр народного творчества',
  },
  {
    slug: 'palace',
    kind: 'institution',
    nameKk: 'Облыстық мәдениет сарайы',
    nameRu: 'Областной дворец культуры',
  },
  {
    slug: 'languages',
    kind: 'institution',
    nameKk: 'Облыстық тілдерді оқыту орталығы',
    nameRu: 'Областной центр обучения языкам',
  },
  {
    slug: 'puppet-theatre',
    kind: 'institution',
    nameKk: 'Облыстық қуыршақ театры',
    nameRu: 'Областной театр кукол',
  },
  { slug: 'soltustik-aqparat', kind: 'media', nameKk: 'Солтүстік ақпарат', nameRu: 'Солтүстік ақпарат' },
]
