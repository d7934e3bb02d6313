import { describe, expect, it } from 'vitest'
import { calendarDate } from '../calendar/zone.ts'
import { readLetter } from './read-letter.ts'

const demandsOf = (said: string) =>
  readLetter({ text: `Директорам\n\n${said}`, reference: calendarDate('2026-11-02') }).demands
const russian = (where: string) =>
  demandsOf(`Материалы разместить ${where}. Ссылки направить до 20 ноября 2026 года.`)
const kazakh = (where: string) =>
  demandsOf(`Материалды ${where} орналастырыңыз. Сілтемелерді 20 қарашаға дейін жіберіңіз.`)

describe('Kazakh and Russian are wanted', () => {
  it.each([
    'на государственном и официальном языках',
    'на русском и казахском языках',
    'на казахском, русском и английском языках',
    'на государственном (казахском) и русском языках',
    'на государственном языке, а также на русском языке',
    'на каз/рус языках',
    'на гос. и рус. языках',
    'на двух языках',
    'на обоих языках',
  ])('%s', (words) => {
    expect(russian(`${words} на сайте`).languages).toBe('both')
  })

  it.each([
    'мемлекеттік және ресми тілдерде',
    'қазақ, орыс тілдерінде',
    'орыс және қазақ тілдерінде',
    'қазақша және орысша',
    'екі тілде',
    'қос тілде',
    'қазақ тілінде және орыс тілінде',
  ])('%s', (words) => {
    expect(kazakh(`${words} сайтқа`).languages).toBe('both')
  })

  it('one of them where one is named, none of «официальный сайт»', () => {
    expect(russian('на государственном языке').languages).toBe('kk')
    expect(kazakh('орыс тілінде').languages).toBe('ru')
    expect(russian('на официальном сайте').languages).toBeNull()
  })
})

describe('Platforms', () => {
  it.each([
    ['в Инстаграм, Фейсбук, ВК и Телеграм-канале', ['telegram', 'instagram', 'facebook', 'vk']],
    ['(ВК, ОК, ТикТок)', ['tiktok', 'vk', 'ok']],
    ['в ФБ, ТГ и инсте', ['telegram', 'facebook']],
    ['в двух районных газетах, на ТВ и радио', ['media']],
    ['на телеканалах и в печатных изданиях', ['media']],
    ['на интернет-ресурсах учреждений', ['site']],
    ['на YouTube-канале и в Ватсап-группах', ['youtube', 'whatsapp']],
    ['в Instagram, кроме TikTok', ['instagram']],
    ['по цене 500 тг на сайте', ['site']],
    ['и выслать на press@sko.gov.kz', []],
  ])('Russian: %s', (where, slots) => {
    expect(russian(where).slots).toEqual(slots)
  })

  it.each([
    ['инстаграм, фейсбук, телеграм желілеріне', ['telegram', 'instagram', 'facebook']],
    ['барлық интернет-ресурстарда, оның ішінде WhatsApp чаттарда', ['site', 'whatsapp']],
    ['ВК, ОК және TikTok парақшаларында', ['tiktok', 'vk', 'ok']],
    ['газеттерде және теледидарда', ['media']],
  ])('Kazakh: %s', (where, slots) => {
    expect(kazakh(where).slots).toEqual(slots)
  })
})

describe('A report', () => {
  it.each([
    ['скрины публикаций', ['screenshots']],
    ['фотоотчёт', ['photos']],
    ['сведения по прилагаемой форме', ['table', 'information']],
    ['справку', ['information']],
    ['гиперссылки', ['links']],
  ])('of %s', (words, report) => {
    expect(
      demandsOf(`Просим разместить материал и направить ${words} до 20 ноября 2026 года.`).report,
    ).toEqual(report)
  })
})
