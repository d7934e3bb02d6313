import { describe, expect, it } from 'vitest'
import { sharedText } from './shared-text.ts'

describe('a shared text', () => {
  it.each([
    ['an address in its own place', { url: 'https://t.me/skomuseum/15' }, 'https://t.me/skomuseum/15'],
    ['an address in the text', { title: 'Пост', text: 'https://vk.com/wall-1_2' }, 'https://vk.com/wall-1_2'],
    [
      'the same address in both',
      { text: 'Мұражай жаңалығы https://t.me/a/1', url: 'https://t.me/a/1' },
      'Мұражай жаңалығы https://t.me/a/1',
    ],
    [
      'words in one place, the address in the other',
      { text: 'Новость', url: 'https://t.me/a/1' },
      'Новость\nhttps://t.me/a/1',
    ],
    ['an address in the title alone', { title: ' https://t.me/a/1 ' }, 'https://t.me/a/1'],
    [
      'a repeated parameter',
      { text: ['https://t.me/a/1', 'https://t.me/a/2'] },
      'https://t.me/a/1\nhttps://t.me/a/2',
    ],
    ['nothing', {}, ''],
  ])('is read from %s', (_, shared, text) => {
    expect(sharedText(shared)).toBe(text)
  })
})
