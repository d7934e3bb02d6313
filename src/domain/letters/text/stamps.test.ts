import { describe, expect, it } from 'vitest'
import { calendarDate } from '../../calendar/zone.ts'
import { readLetter } from '../read-letter.ts'

const reference = calendarDate('2026-11-02')
const asked = 'Просим разместить афишу на сайте и направить ссылки до 20 ноября 2026 года.'
const askedKk = 'Афишаны сайтқа орналастырып, сілтемелерді 2026 жылғы 20 қарашаға дейін жіберуді сұраймыз.'
const russian = `№ 03-7/81 от 02.11.2026 г.\n\nДиректорам музеев\n\n${asked}\n\nРуководитель    К. Омаров\n`
const kazakh = `02.11.2026 ж. № 03-7/81\n\nМузей директорларына\n\n${askedKk}\n\nБасшы    Қ. Омаров\n`
const read = (text: string) => readLetter({ text, reference })

const ofTheLetter = {
  languages: ['ru'],
  number: '03-7/81',
  date: '2026-11-02',
  links: [],
  mismatches: [],
  deadline: { date: '2026-11-20', alarms: [] },
  paragraphs: { kk: [], ru: [asked] },
}

const stamps = [
  'Осы құжат «Электрондық құжат және электрондық цифрлық қолтаңба туралы» 2003 жылғы 7 қаңтардағы Заңның 7-бабы 1-тармағына сәйкес қағаз тасығыштағы құжатпен бірдей.',
  'ҚР 2003 ж. 7 қаңтардағы № 370-II «Электрондық құжат және ЭЦҚ туралы» Заңына сәйкес бұл құжат қағаздағы құжатпен тең',
  'Настоящий документ согласно п. 1 ст. 7 Закона РК «Об электронном документе и ЭЦП» от 07.01.2003 г. равнозначен документу на бумажном носителе',
  'Дата: 03.11.2026 09:15. Копия электронного документа. Версия СЭД: Documentolog 7.22.1. Положительный результат проверки ЭЦП',
  'Күні: 03.11.2026 09:15. Электрондық құжаттың көшірмесі. ЭҚАЖ нұсқасы: Documentolog 7.22.1. ЭЦҚ тексерудің оң нәтижесі',
  'Документ подписан ЭЦП 03.11.2026 09:01:44',
  'Қол қойылды: 03.11.2026 09:01 Омаров Қ.С.',
  'Согласовано\n02.11.2026 18:20 Сеитова А.Б.',
  'Результаты согласования\n02.11.2026 18:20:01: Сеитова А.Б. (Юрист) - - согласовано без замечаний',
  'Документ сформирован 03.11.2026 на портале «электронного правительства»',
  'Құжат 03.11.2026 ж. «Электрондық әкімдік» жүйесінде қалыптастырылды',
  'Срок действия сертификата до 30.04.2027',
  'Документ действителен до 31.12.2027 г.',
  'Құжат 31.12.2027 дейін жарамды',
  'Владелец: Омаров Кайрат Серикович',
  'Сертификат 00F1A2B3C4D5E6',
  'Құжаттың түпнұсқалығын тексеру үшін QR-кодты сканерлеңіз: https://doculite.kz/check/12',
  'Чтобы проверить электронный документ, перейдите по адресу https://salemoffice.kz/verify и заполните необходимые поля.',
  'QR кодты сканерлеңіз',
  'Directum RX: подписано 03.11.2026',
  'Страница 1 из 2',
  '2-беттің 1-беті',
  '100000123456789012',
  'Бірегей нөмір: 10000012345678',
  '0f1e2d3c4b5a69788796a5b4c3d2e1f0',
  'Отправлено с iPhone',
  'Менің iPhone-ымнан жіберілді',
  'Бұл хат автоматты түрде жіберілді',
  'Данное сообщение предназначено только адресату.',
]

describe('What a document system prints is none of the letter', () => {
  it.each(stamps)('below it: %s', (stamp) => {
    expect(read(`${russian}\n${stamp}\n`)).toMatchObject(ofTheLetter)
  })

  it.each(stamps)('above it: %s', (stamp) => {
    expect(read(`${stamp}\n\n${russian}`)).toMatchObject(ofTheLetter)
  })

  it.each(stamps)('of no half: %s', (stamp) => {
    expect(read(`${kazakh}\n${russian}\n${stamp}\n`)).toMatchObject({
      ...ofTheLetter,
      languages: ['kk', 'ru'],
      paragraphs: { kk: [askedKk], ru: [asked] },
    })
  })

  it.each(stamps)('no part of the sentence around it: %s', (stamp) => {
    const text = russian.replace('и направить ссылки', `и направить\n${stamp}\nссылки`)
    expect(read(text)).toMatchObject(ofTheLetter)
  })

  it('also where the page has broken it', () => {
    const formula =
      'Данный документ согласно пункту 1 статьи 7 ЗРК от 7 января 2003 года «Об электронном\nдокументе и электронной цифровой подписи» равнозначен документу на бумажном\nносителе.'
    expect(read(`${russian}\n${formula}`)).toMatchObject(ofTheLetter)
  })

  it('also a line that stands above every page', () => {
    const head = 'Управление культуры области'
    const text = `${head}\n${russian.replace('и направить', `и\n\f${head}\nнаправить`)}`
    expect(read(text)).toMatchObject({ ...ofTheLetter, issuer: { ru: head } })
  })

  it('but its number may stand there', () => {
    const text = `Директорам музеев\n\n${asked}\n\nРуководитель К. Омаров\n\n03.11.2026 ЕСЭДО ГО (версия 7.23.0) Копия электронного документа. Исходящий номер: 03-7/81 от 02.11.2026`
    expect(read(text)).toMatchObject(ofTheLetter)
  })
})

describe('What asks for something is no stamp', () => {
  it.each([
    'Ответ направить через СЭД Documentolog до 20 ноября 2026 года.',
    'Ответ представить посредством ЕСЭДО в срок до 20 ноября 2026 года.',
    'Просим направить копию электронного документа до 20 ноября 2026 года.',
    'В соответствии с Законом от 7 января 2003 года «Об электронном документе и электронной цифровой подписи» просим перейти на электронный документооборот до 20 ноября 2026 года.',
    'В музее введены QR-коды для проверки билетов. Отчёт направить до 20 ноября 2026 года.',
    'Согласовано с акиматом проведение ярмарки. Отчёт направить до 20 ноября 2026 года.',
    'Мошенники просят перейти по ссылке для проверки данных. Ссылки направить до 20 ноября 2026 года.',
  ])('%s', (said) => {
    const letter = read(russian.replace(asked, said))
    expect(letter.paragraphs.ru).toEqual([said])
    expect(letter.deadline?.date).toBe('2026-11-20')
  })
})

describe('Behind the signature', () => {
  it.each([
    'Руководитель управления К. Омаров',
    'И.о. руководителя К. Омаров',
    'Зам. руководителя К. Омаров',
    'Первый заместитель акима области      К. Омаров',
    'С уважением, К. Омаров',
    'К. Омаров',
    'Омаров К.С.',
    'БҚ басшысы Қ. Омаров',
    'Басшының м.а. Қ. Омаров',
    'Руководитель\nК. Омаров',
  ])('nothing is the letter: %s', (signature) => {
    const text = russian.replace('Руководитель    К. Омаров', signature)
    expect(read(`${text}\nhttps://sko.example/news/1\nСрок: до 27.11.2026\n`)).toMatchObject(ofTheLetter)
  })

  it('but names in a list sign nothing', () => {
    const names = 'Ответственными назначены:\nОмаров К.С.\nСеитова А.Б.'
    expect(read(`Директорам\n\n${names}\n\nСсылки до 20 ноября 2026 года.`).deadline?.date).toBe('2026-11-20')
  })

  it('but an annex belongs to it', () => {
    const link = 'https://drive.google.com/file/d/1AbC/view'
    expect(
      read(`${russian}\nПриложение: афиша ${link}\n\nИсп. А. Сеитова, https://sko.example/ru`).links,
    ).toEqual([link])
  })
})
