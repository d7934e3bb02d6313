import { describe, expect, it } from 'vitest'
import { readAccounts } from './import-accounts.ts'
import type { ImportPlatform } from './import-columns.ts'

const UNCLEAR = null
const read = ({ platform, text, address }: { platform: ImportPlatform; text: string; address?: string }) => {
  const { handles, isClear } = readAccounts({ platform, text, address })
  return isClear ? handles.join(' ') : UNCLEAR
}

describe('an answer that there is none', () => {
  it.each([
    'нет',
    'НЕТ',
    'Нет.',
    '(нет)',
    '«нет»',
    'жоқ',
    'Жоқ.',
    'жок',
    '-',
    '--',
    '–',
    '—',
    '…',
    '0',
    'н/д',
    'n/a',
    'none',
    'отсутствует',
    'Отсутствуют',
    'не ведётся',
    'не ведется',
    'не имеется',
    'не создан',
    'не зарегистрирован',
    'нет аккаунта',
    'аккаунта нет',
    'нет страницы в Instagram',
    'пока нет',
    'нет данных',
    'Сайт отсутствует',
    'болмаған',
    'ашылмаған',
    'тіркелмеген',
    'жүргізілмейді',
    'парақшасы жоқ',
    'аккаунт жоқ',
    'әзірге жоқ',
  ])('%j', (text) => {
    expect(read({ platform: 'instagram', text })).toBe('')
  })
})

describe('several accounts and what stands around them', () => {
  it.each<[ImportPlatform, string, string]>([
    ['instagram', '@ sko_kitap', 'sko_kitap'],
    ['instagram', '＠sko_kitap', 'sko_kitap'],
    ['instagram', 'sko_kitap (основная)', 'sko_kitap'],
    ['instagram', 'sko_kitap – официальный аккаунт', 'sko_kitap'],
    ['instagram', 'инстаграм: sko_kitap', 'sko_kitap'],
    ['instagram', 'Instagram - @sko_kitap', 'sko_kitap'],
    ['instagram', 'Instagram sko_kitap', 'sko_kitap'],
    ['instagram', '«sko_kitap»', 'sko_kitap'],
    ['instagram', 'sko_kitap.', 'sko_kitap'],
    ['instagram', '@sko_kitap - 1200 подписчиков', 'sko_kitap'],
    ['instagram', '@a_b, @c_d; @e_f\n@g_h', 'a_b c_d e_f g_h'],
    ['instagram', '@a_b и @c_d', 'a_b c_d'],
    ['instagram', 'a_b және c_d', 'a_b c_d'],
    ['instagram', '@a_b @c_d', 'a_b c_d'],
    ['instagram', '1) @a_b\n2) @c_d', 'a_b c_d'],
    ['instagram', '@a_b / @c_d', 'a_b c_d'],
    ['instagram', 'sko_kitap, @SKO_Kitap', 'sko_kitap'],
    ['instagram', 'нет, @sko_kitap', 'sko_kitap'],
    ['instagram', 'Облыстық кітапхана https://www.instagram.com/sko_kitap/?igsh=abc==', 'sko_kitap'],
    ['instagram', 'https://instagram.com/a_b (основной), https://instagram.com/c_d', 'a_b c_d'],
    ['telegram', 'телеграм-канал: @sko_kitap', 'sko_kitap'],
    ['telegram', 'https://web.telegram.org/k/#@sko_kitap', 'sko_kitap'],
    ['whatsapp', '8 701 000 00 00', '77010000000'],
    ['whatsapp', 'WhatsApp: +7 (701) 000-00-00', '77010000000'],
    ['whatsapp', '8-701-000-00-00 (директор)', '77010000000'],
    ['whatsapp', '7010000000, 8 702 000 00 00', '77010000000 77020000000'],
    ['site', 'сайт: kitap.kz (на реконструкции)', 'kitap.kz'],
    ['site', 'kitap.kz, kitap2.kz', 'kitap.kz kitap2.kz'],
    ['youtube', 'UCabCdEfGhIjKlMnOpQrStUv', 'UCabCdEfGhIjKlMnOpQrStUv'],
  ])('%s: %j is %s', (platform, text, handles) => {
    expect(read({ platform, text })).toBe(handles)
  })

  it.each<[ImportPlatform, string]>([
    ['instagram', 'да'],
    ['instagram', 'ссылка'],
    ['instagram', 'Instagram'],
    ['instagram', 'Областная библиотека'],
    ['instagram', 'Kitaphana Петропавловск'],
    ['instagram', 'sko kitap'],
    ['instagram', '@sko kitap'],
    ['instagram', 'kitap@mail.ru'],
    ['instagram', 'https://t.me/kitap'],
    ['telegram', 'https://web.telegram.org/k/#-100123456'],
    ['facebook', 'есть'],
    ['facebook', 'https://www.facebook.com/share/1AbCdEfGhi/'],
    ['youtube', 'Музей СКО'],
    ['whatsapp', '123'],
    ['site', 'info@kitap.kz'],
  ])('%s: %j is unclear', (platform, text) => {
    expect(read({ platform, text })).toBe(UNCLEAR)
  })

  it('a word that is a link is where the link leads, a name stays what it says', () => {
    const address = 'https://www.instagram.com/sko_kitap/'
    expect(read({ platform: 'instagram', text: 'Instagram', address })).toBe('sko_kitap')
    expect(read({ platform: 'instagram', text: '@other', address })).toBe('other')
    expect(read({ platform: 'telegram', text: 'ссылка', address })).toBe(UNCLEAR)
  })

  it('takes no longer for a hostile cell', () => {
    const start = performance.now()
    for (const part of ['@ ', '(а', 'a.', 'и ', '- ', 'нет ', 'сайт: ', 'www.'])
      read({ platform: 'site', text: part.repeat(1000) })
    expect(performance.now() - start).toBeLessThan(1000)
  })
})
