import type { Sheet, Wear } from './scanned-letter.ts'

/** A letter, what stands in it, and how its copy looks. */
export interface ScannedLetter {
  name: string
  number: string
  date: string
  deadline: string
  links: readonly string[]
  sheets: readonly Sheet[]
  wear: Wear
}

/** Numbers, days and addresses of many shapes; the stamp moves over all of them. */
export const lettersToScan: readonly ScannedLetter[] = [
  letter({
    number: '05-14/1234',
    date: { iso: '2026-12-01', dotted: '01.12.2026' },
    deadline: {
      iso: '2026-12-22',
      kk: '2026 жылғы 22 желтоқсанға дейін',
      ru: 'в срок до 22 декабря 2026 года',
    },
    links: ['https://iz.ru/1996945/2025-11-26/moshenniki-massovo-zastavliaiut-zhertv-samim-zvonit-im'],
    wear: { seed: 1, turn: 1, grain: 12, stamp: { x: 0.6, y: 0.62, ink: '#2440a8' } },
  }),
  letter({
    number: '01-09/386',
    date: { iso: '2026-10-06', dotted: '06.10.2026' },
    deadline: { iso: '2026-10-15', kk: '2026 жылғы 15 қазанға дейін', ru: 'не позднее 15 октября 2026 года' },
    links: ['https://www.instagram.com/p/DRx4kPqjLm2/'],
    wear: { seed: 2, turn: -1, grain: 14, stamp: { x: 0.25, y: 0.1, ink: '#2440a8' } },
  }),
  letter({
    number: '3-17/2098',
    date: { iso: '2026-03-11', dotted: '11.03.2026' },
    deadline: { iso: '2026-03-30', kk: '30.03.2026 ж. дейін', ru: 'до 30.03.2026 г.' },
    links: [
      'https://www.facebook.com/kultura.sko/posts/1052347816',
      'https://gov.kz/memleket/entities/sko-kultura',
    ],
    wear: { seed: 3, turn: 1, grain: 10, stamp: { x: 0.45, y: 0.5, ink: '#8a2be2' } },
  }),
  letter({
    number: '11-04/77-И',
    date: { iso: '2026-05-18', dotted: '18.05.2026' },
    deadline: { iso: '2026-06-03', kk: '2026 жылғы 3 маусымнан кешіктірмей', ru: 'до 3 июня 2026 года' },
    links: [
      'https://egov.kz/cms/ru/articles/culture/museum_visit',
      'https://adilet.zan.kz/rus/docs/Z970000151_',
    ],
    wear: { seed: 4, turn: -1, grain: 12, stamp: { x: 0.7, y: 0.35, ink: '#333399' } },
  }),
  letter({
    number: '02-12/5561',
    date: { iso: '2026-08-27', dotted: '27.08.2026' },
    deadline: {
      iso: '2026-09-16',
      kk: '2026 жылғы 16 қыркүйекке дейін',
      ru: 'в срок до 16 сентября 2026 г.',
    },
    links: ['https://t.me/sko_madeniet/1487', 'www.kultura-sko.kz/news/184-den-yazykov'],
    wear: { seed: 5, turn: 1, grain: 16, stamp: { x: 0.5, y: 0.25, ink: '#1f6f3f' } },
  }),
  letter({
    number: '08-05/910',
    date: { iso: '2026-02-03', dotted: '03.02.2026' },
    deadline: { iso: '2026-02-19', kk: '2026 жылғы 19 ақпанға дейін', ru: 'к 19 февраля 2026 года' },
    links: ['https://www.youtube.com/watch?v=kXYiU_JCYtU'],
    wear: { seed: 6, turn: -1, grain: 12, stamp: { x: 0.35, y: 0.45, ink: '#2440a8' } },
  }),
  letter({
    number: '14-1/3307',
    date: { iso: '2026-04-09', dotted: '09.04.2026' },
    deadline: {
      iso: '2026-04-28',
      kk: '2026 жылғы 28 сәуірге дейін',
      ru: 'до 28 апреля 2026 года включительно',
    },
    links: ['https://www.gov.kz/memleket/entities/mam/press/news/details/912345?lang=ru'],
    wear: { seed: 7, turn: 1, grain: 13, stamp: { x: 0.75, y: 0.58, ink: '#2440a8' } },
  }),
  letter({
    number: '06-22/148',
    date: { iso: '2026-07-14', dotted: '14.07.2026' },
    deadline: { iso: '2026-07-31', kk: '31.07.2026 ж. дейін', ru: 'по 31.07.2026 г. включительно' },
    links: [
      'https://vk.com/wall-24536789_5120',
      'https://www.tiktok.com/@skomuseum/video/7670979152308079885',
    ],
    wear: { seed: 8, turn: -1, grain: 15, stamp: { x: 0.55, y: 0.4, ink: '#b22222' } },
  }),
  letter({
    number: '05-03/2611-1',
    date: { iso: '2026-11-02', dotted: '02.11.2026' },
    deadline: { iso: '2026-11-27', kk: '2026 жылғы 27 қарашаға дейін', ru: 'до 27 ноября 2026 года' },
    links: [
      'https://docs.google.com/forms/d/e/1FAIpQLSdZ8b0qWkR5/viewform',
      'https://tengrinews.kz/kazakhstan_news/muzey-petropavlovsk-otkryili-552817/',
    ],
    wear: { seed: 9, turn: 1, grain: 12, stamp: { x: 0.3, y: 0.6, ink: '#404040' } },
  }),
  letter({
    number: '09-10/64',
    date: { iso: '2026-01-15', dotted: '15.01.2026' },
    deadline: { iso: '2026-02-05', kk: '2026 жылғы 5 ақпанға дейін', ru: 'до 5 февраля 2026 года' },
    links: [
      'https://www.instagram.com/reel/C8hIungMPmD/?igsh=MWQ1ZGUxMzBkMA',
      'https://e-islam.kz/ru/news/22018',
    ],
    wear: { seed: 10, turn: -1, grain: 14, stamp: { x: 0.5, y: 0.5, ink: '#2440a8' } },
  }),
]

interface Facts {
  number: string
  date: { iso: string; dotted: string }
  deadline: { iso: string; kk: string; ru: string }
  links: readonly string[]
  wear: Wear
}

function letter({ number, date, deadline, links, wear }: Facts): ScannedLetter {
  const listed = links.join(', ')
  const kk: Sheet = {
    head: ['Солтүстік Қазақстан облысы әкімдігінің мәдениет басқармасы', `Шығ. № ${number}  ${date.dotted}`],
    addressee: ['Ведомстволық бағынысты', 'мекемелердің директорларына'],
    body: [
      'Облыс әкімдігінің Мәдениет, тілдерді дамыту және архив ісі басқармасы интернет-алаяқтықтың жаңа түрі туралы ескертеді және халық арасында түсіндіру жұмысын күшейтуді сұрайды.',
      `Толық ақпарат мына сілтемеде: ${listed} жарияланған. Алаяқтар жеткізу қызметтерінің, банктердің атынан хаттар таратып, қайта қоңырау шалуды сұрайды.`,
      `Осыған байланысты баспасөз хабарламасын барлық алаңдарда орналастыру және ${deadline.kk} Басқармаға атқарылған жұмыс туралы хабарлау, жарияланымдарға сілтемелер жіберу қажет.`,
    ],
    sign: 'Басқарма басшысы                                    Д. Сейітов',
  }
  const ru: Sheet = {
    head: ['Управление культуры акимата Северо-Казахстанской области', `Исх. № ${number} от ${date.dotted}`],
    addressee: ['Директорам подведомственных', 'учреждений'],
    body: [
      'Управление культуры, развития языков и архивного дела акимата области сообщает о новом способе интернет-мошенничества и просит усилить разъяснительную работу среди населения.',
      `Подробная информация размещена по ссылке: ${listed} для общего сведения. Злоумышленники рассылают письма от имени служб доставки, управляющих компаний или банков с просьбой перезвонить.`,
      `В связи с этим необходимо разместить пресс-релизы на всех площадках, а также ${deadline.ru} проинформировать Управление о проделанной работе, направить ссылки на размещённые публикации.`,
    ],
    sign: 'Руководитель управления                             Д. Сейитов',
  }
  return {
    name: number,
    number,
    date: date.iso,
    deadline: deadline.iso,
    links,
    sheets: [kk, ru],
    wear,
  }
}
