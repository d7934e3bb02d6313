export type PressSite = { slug: string; kind: 'institution' | 'media'; nameKk: string; nameRu: string }

/** The sites of the demo by the first part of their path: http://127.0.0.1:PORT/museum/ru/news/… */
export const pressSites: PressSite[] = [
  site('museum', 'Облыстық өлкетану музейі', 'Областной краеведческий музей'),
  site('art-museum', 'Облыстық бейнелеу өнері музейі', 'Областной музей изобразительных искусств'),
  site('library', 'Облыстық әмбебап ғылыми кітапхана', 'Областная универсальная научная библиотека'),
  site(
    'children-library',
    'Облыстық балалар мен жасөспірімдер кітапханасы',
    'Областная детско-юношеская библиотека',
  ),
  site(
    'theatre-kk',
    'Облыстық қазақ сазды-драма театры',
    'Областной казахский музыкально-драматический театр',
  ),
  site('theatre-ru', 'Облыстық орыс драма театры', 'Областной русский театр драмы'),
  site('philharmonic', 'Облыстық филармония', 'Областная филармония'),
  site('archive', 'Облыстық мемлекеттік архив', 'Областной государственный архив'),
  site('folk-art', 'Облыстық халық шығармашылығы орталығы', 'Областной центр народного творчества'),
  site('palace', 'Облыстық мәдениет сарайы', 'Областной дворец культуры'),
  site('languages', 'Облыстық тілдерді оқыту орталығы', 'Областной центр обучения языкам'),
  site('puppet-theatre', 'Облыстық қуыршақ театры', 'Областной театр кукол'),
  { slug: 'soltustik-aqparat', kind: 'media', nameKk: 'Солтүстік ақпарат', nameRu: 'Солтүстік ақпарат' },
]

function site(slug: string, nameKk: string, nameRu: string): PressSite {
  return { slug, kind: 'institution', nameKk, nameRu }
}
