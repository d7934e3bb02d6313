import { describe, expect, test } from 'vitest'
import { readAddress } from '#/domain/links/read-links.ts'
import { embedEndpointOf } from './embed-endpoint.ts'

function endpointFor(url: string) {
  const link = readAddress(url)
  if (!link) throw new Error(`no link: ${url}`)
  return embedEndpointOf(link)
}

test.each([
  ['https://t.me/s/kitaphana/12', 'https://t.me/kitaphana/12?embed=1&mode=tme'],
  ['https://youtu.be/dQw4w9WgXcQ', 'https://www.youtube.com/oembed?url='],
  ['https://www.tiktok.com/@museum/video/7670979152308079885', 'https://www.tiktok.com/oembed?url='],
])('%s has a endpoint', (url, endpoint) => {
  expect(endpointFor(url)?.url.startsWith(endpoint)).toBe(true)
})

test.each([
  'https://t.me/kitaphana',
  'https://t.me/c/1234/55',
  'https://t.me/+abcDEF123',
  'https://www.instagram.com/p/C8hIungMPmD/',
  'https://example.kz/news/1',
])('%s has none', (url) => {
  expect(endpointFor(url)).toBeNull()
})

const readAs = ({ url, body }: { url: string; body: string }) =>
  endpointFor(url)?.read({ contentType: null, body: new TextEncoder().encode(body) })

describe('Telegram', () => {
  const url = 'https://t.me/kitaphana/12'
  const post = (
    text: string,
  ) => `<div class="tgme_widget_message"><a class="tgme_widget_message_owner_name" href="#"><span dir="auto">Облыстық &amp; кітапхана</span></a>
    <a class="tgme_widget_message_reply"><div class="js-message_reply_text">бұрынғы</div></a>
    <div class="tgme_widget_message_text js-message_text" dir="auto">${text}</div>
    <time class="message_video_duration">0:30</time><a class="tgme_widget_message_date"><time datetime="2026-11-05T04:30:00+00:00" class="datetime">Nov 5</time></a></div>`

  test('shows who, what and when', () => {
    const body = post('<b>Назар аударыңыз!</b><br/>Алаяқтардан <div>сақ</div> болыңыз\u202E')
    expect(readAs({ url, body })).toMatchObject({
      title: 'Назар аударыңыз!',
      author: 'Облыстық & кітапхана',
      text: 'Назар аударыңыз!\nАлаяқтардан сақ болыңыз',
      publishedAt: '2026-11-05T04:30:00Z',
      publishedAtSource: 'platform',
      language: 'kk',
      access: 'open',
    })
  })

  test.each([
    ['<div class="tgme_widget_message_error">Post not found</div>', 'soft404'],
    ['<div class="tgme_widget_message_error">This channel is private</div>', 'login'],
    ['', 'soft404'],
  ])('%s → %s', (body, access) => {
    expect(readAs({ url, body })).toMatchObject({ access, text: '', publishedAt: null })
  })
})

describe('oEmbed', () => {
  const url = 'https://www.tiktok.com/@museum/video/7670979152308079885'

  test('names the caption and who published it; the day is in the number', () => {
    const body = JSON.stringify({
      title: 'Осторожно <script>alert(1)</script>\n#музей',
      author_name: 'Музей\u202E',
      thumbnail_url: 'javascript:alert(1)',
      provider_name: 'TikTok',
    })
    expect(readAs({ url, body })).toMatchObject({
      title: 'Осторожно <script>alert(1)</script> #музей',
      author: 'Музей',
      image: null,
      siteName: 'TikTok',
      publishedAtSource: 'id',
      language: 'ru',
      access: 'open',
    })
  })

  test.each(['', 'null', '[]', '{"title":5}', '<html>'])('%s is no harm', (body) => {
    expect(readAs({ url, body })).toMatchObject({ title: null, text: '' })
  })
})
