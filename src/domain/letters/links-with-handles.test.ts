import { expect, it } from 'vitest'
import { calendarDate } from '../calendar/zone.ts'
import { readLetter } from './read-letter.ts'

const linksOf = (words: string) =>
  readLetter({ text: `Просим разместить: ${words} до 22 декабря.`, reference: calendarDate('2026-12-01') })
    .links

it.each([
  'https://www.tiktok.com/@skomuseum/video/7670979152308079885',
  'www.tiktok.com/@skomuseum/video/7670979152308079885',
  'https://www.youtube.com/@skomuseum',
  'https://www.threads.net/@skomuseum/post/DRx4kPqjLm2',
])('%s is a link of the letter', (link) => expect(linksOf(link)).toEqual([link]))

it.each(['info@sko.kz', 'mailto:info@sko.kz', 'E-mail: press@kultura-sko.gov.kz'])('%s is none', (mail) =>
  expect(linksOf(mail)).toEqual([]),
)
