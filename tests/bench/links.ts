import { readLinks } from '#/domain/links/read-links.ts'
import type { Bar } from './measure.ts'

/** What a director pastes: greeting, a list by platform, sentences around it, again and again up to 4 KB. */
const paragraph = `Қайырлы күн! Тапсырмаға сәйкес баспасөз хабарламасы орналастырылды, сілтемелерді жолдаймыз:
1. Instagram: https://www.instagram.com/p/C8hIungMPmD/?igsh=MWQ1ZGUxMzBkMA==
2. Facebook https://www.facebook.com/share/p/1AbCdEfGhI/?mibextid=wwXIfr
3. Telegram – t.me/sko_kitap/57, ВКонтакте: https://vk.com/wall-20417_936
4. Сайт (қазақша және орысша): https://петропавловск.news/kz/2026/12/eskertu?utm_source=whatsapp,
https://kitaphana.kz/ru/news/2026/12/15/ostorozhno-moshenniki-novyi-
vid-obmana.html
Добрый день! Пресс-релиз размещён на всех площадках учреждения, почта для связи: info@kitaphana.kz.
`
const message = Array.from(paragraph.repeat(20)).slice(0, 4096).join('')

/** Milliseconds for a message of 4 KB, warm: the best median of some runs, since other work can only slow one
 *  down. The bar is an absolute two milliseconds, so its floor is one. */
export function linkReading(): Bar {
  const value = Math.min(...Array.from({ length: 8 }, medianOfRun))
  const name = `a 4 KB message with ${String(readLinks(message).length)} links, ms`
  return { name, value, floor: 1, limit: 2, better: 'below' }
}

const ROUNDS = 200

function medianOfRun(): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now()
    readLinks(message)
    return performance.now() - start
  })
  return times.sort((a, b) => a - b)[ROUNDS / 2] ?? Number.NaN
}
