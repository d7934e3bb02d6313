import { describe, expect, it } from 'vitest'
import { readAddress } from './read-links.ts'

const keyOf = (url: string) => readAddress(url)?.key
const inner = 'https%3A%2F%2Fkitaphana.kz%2Fnews%2F15'

describe('the address inside is the publication', () => {
  it.each([
    `https://ok.ru/dk?st.cmd=outLinkWarning&st.rfn=${inner}`,
    `https://m.ok.ru/cdk?st.cmd=outLinkWarning&st.rfn=${inner}`,
    `https://connect.ok.ru/offer?url=${inner}&title=a`,
    `https://api.whatsapp.com/send?text=${inner}`,
    `https://wa.me/?text=%D0%9A%D3%A9%D1%80%D0%BC%D0%B5%20${inner}`,
    `whatsapp://send?text=${inner}`,
    `viber://forward?text=Hello%20${inner}`,
    `https://twitter.com/intent/tweet?text=Hello%20${inner}`,
    `https://t.me/share/url?url=${inner}&text=a`,
    `https://l.wl.co/l?u=${inner}`,
    `https://lm.instagram.com/?u=${inner}&e=A`,
    `https://click.mail.ru/redir?u=${inner}&c=swm`,
    `https://checklink.mail.ru/proxy?es=a&url=https%3A%2F%2Fclick.mail.ru%2Fredir%3Fu%3Dhttps%253A%252F%252Fkitaphana.kz%252Fnews%252F15`,
    `https://sba.yandex.ru/redirect?url=${inner}&client=mail`,
    `https://kitaphana--sko-kz.translate.goog/news/15?_x_tr_sl=kk`.replace(
      'kitaphana--sko-kz',
      'kitaphana-kz',
    ),
    'https://translated.turbopages.org/proxy_u/kk-ru.ru.0c547d0e-74722d776562/https/kitaphana.kz/news/15',
    'https://kitaphana-kz.turbopages.org/turbo/kitaphana.kz/s/news/15',
    'https://cdn.ampproject.org/c/s/kitaphana.kz/news/15',
    'https://webcache.googleusercontent.com/search?q=cache:AbCdEf12345:https://kitaphana.kz/news/15+&cd=1',
    'https://r.search.yahoo.com/_ylt=A/RV=2/RU=https%3a%2f%2fkitaphana.kz%2fnews%2f15/RK=2/RS=a-',
    'https://www.bing.com/ck/a?!&&p=abc&u=a1aHR0cHM6Ly9raXRhcGhhbmEua3ovbmV3cy8xNQ&ntb=1',
    `https://eur01.safelinks.protection.outlook.com/?url=${inner}&data=05%7C02`,
    `https://statics.teams.cdn.office.net/evergreen-assets/safelinks/1/atp-safelinks.html?url=${inner}&locale=ru`,
    'https://urldefense.proofpoint.com/v1/url?u=http://kitaphana.kz/news/15&k=abc',
    'https://urldefense.proofpoint.com/v2/url?u=https-3A__kitaphana.kz_news_15&d=DwMFAg',
    'https://urldefense.com/v3/__https://kitaphana.kz/news/15__;!!abc$',
    `https://linkprotect.cudasvc.com/url?a=${inner}&c=E,1`,
    `https://secure-web.cisco.com/1abcDEF/${inner}`,
    'https://eu-west-1.protection.sophos.com/?d=kitaphana.kz&u=aHR0cHM6Ly9raXRhcGhhbmEua3ovbmV3cy8xNQ==',
    `https://museum.kz/bitrix/redirect.php?event1=a&goto=${inner}`,
    'https://href.li/?https://kitaphana.kz/news/15',
    'https://archive.ph/https://kitaphana.kz/news/15',
    'https://facebook.com/https://kitaphana.kz/news/15',
  ])('%s', (url) => {
    expect(keyOf(url)).toBe('site:kitaphana.kz/news/15')
  })

  it('reads the letters that a guard of mail took out', () => {
    expect(keyOf('https://urldefense.com/v3/__https://kitaphana.kz/*D0*B6__;JSU!!abc$')).toBe(
      'site:kitaphana.kz/ж',
    )
  })

  it.each([
    'https://museum.kz/go?url=/news/15',
    'https://wa.me/77010000000?text=https%3A%2F%2Fkitaphana.kz',
    'https://archive.ph/AbC12',
  ])('%s stands for itself', (url) => {
    expect(keyOf(url)).not.toContain('kitaphana')
  })
})

describe('one page, one key', () => {
  it.each([
    [
      'https://www.facebook.com/events/s/korme/1234567890123456/',
      'https://www.facebook.com/events/1234567890123456',
    ],
    [
      'https://m.facebook.com/groups/kitap?view=permalink&id=123456789',
      'https://www.facebook.com/groups/kitap/posts/123456789/',
    ],
    ['https://twitter.com/statuses/1800000000000000001', 'https://x.com/sko/status/1800000000000000001'],
    ['https://twitter.com/#!/sko/status/1800000000000000001', 'https://x.com/i/status/1800000000000000001'],
    ['https://www.youtube.com/@sko/community?lb=UgkxAbCdEfGh', 'https://www.youtube.com/post/UgkxAbCdEfGh'],
    ['https://m.youtube.com/#/watch?v=kT3zQ9w_Lp4', 'https://youtu.be/kT3zQ9w_Lp4'],
    ['vnd.youtube://kT3zQ9w_Lp4', 'https://youtu.be/kT3zQ9w_Lp4'],
    ['tg://privatepost?channel=123&post=5', 'https://t.me/c/123/5'],
    ['https://web.telegram.org/a/#-100123_5', 'https://t.me/c/123/5'],
    ['https://t.me/joinchat/AbCd', 'https://t.me/+AbCd'],
    [
      'https://www.tiktok.com/foryou?item_id=7380000000000000001#/@sko/video/7380000000000000001',
      'https://www.tiktok.com/@sko/video/7380000000000000001',
    ],
    [
      'snssdk1233://aweme/detail/7380000000000000001',
      'https://www.tiktok.com/@sko/video/7380000000000000001',
    ],
    ['https://vk.com/kitap?w=wall-123_789_r790', 'https://vk.com/wall-123_789'],
    ['https://vk.com/kitap?w=wall-123_789&z=photo-123_457%2Fwall-123_789', 'https://vk.com/wall-123_789'],
    ['https://vk.com/wall-123_789?z=photo-123_457', 'https://vk.com/wall-123_789'],
    ['https://vkvideo.ru/playlist/-123_3/video-123_456', 'https://vkvideo.ru/video-123_456'],
    ['https://vk.com/kitap?w=story-123_456%2Fgroup_stories', 'https://vk.com/story-123_456'],
    [
      'https://docs.google.com/document/d/1AbCdEfGhIjKlMnOpQ/edit?usp=sharing',
      'https://docs.google.com/document/u/0/d/1AbCdEfGhIjKlMnOpQ/view',
    ],
    [
      'https://drive.google.com/open?id=1AbCdEfGhIjKlMnOpQ',
      'https://drive.google.com/file/d/1AbCdEfGhIjKlMnOpQ/view?usp=drive_link',
    ],
    ['https://yadi.sk/d/AbCd', 'https://disk.yandex.kz/d/AbCd'],
    ['https://2gis.kz/petropavlovsk/firm/700?m=69.1%2C54.8', 'https://2gis.kz/petropavlovsk/firm/700'],
    ['https://www.gov.kz/memleket/1?directionId=_4&lang=ru', 'https://gov.kz/memleket/1?lang=ru'],
    ['https://kitaphana.kz/15?__cf_chl_tk=a&doing_wp_cron=1.2&clear_cache=Y', 'https://kitaphana.kz/15'],
    ['https://kitaphana.kz/kz/amp/15', 'https://kitaphana.kz/kz/15'],
    ['https://ru.m.wikipedia.org/wiki/A', 'https://ru.wikipedia.org/wiki/A'],
  ])('%s is %s', (one, other) => {
    expect(keyOf(one)).toBeDefined()
    expect(keyOf(one)).toBe(keyOf(other))
  })

  it.each([
    ['https://vkvideo.ru/playlist/-123_3', 'https://vkvideo.ru/video-123_3'],
    ['https://ok.ru/group/1/album/2', 'https://ok.ru/group/1/photo/2'],
    [
      'https://drive.google.com/open?id=1AbCdEfGhIjKlMnOpQ',
      'https://drive.google.com/open?id=1AbCdEfGhIjKlMnOpR',
    ],
    ['https://kitaphana.kz/?directionId=1', 'https://kitaphana.kz/?directionId=2'],
    ['https://kitaphana.kz/15?tab=1', 'https://kitaphana.kz/15?tab=2'],
    ['https://www.gov.kz/memleket/1?lang=qq', 'https://www.gov.kz/memleket/1?lang=kk'],
  ])('%s is not %s', (one, other) => {
    expect(keyOf(one)).not.toBe(keyOf(other))
  })
})

describe('what a shape tells', () => {
  it.each([
    ['https://www.instagram.com/reels/audio/1122334455667788/', { kind: 'page', postId: null }],
    ['https://vk.com/story-123_456', { kind: 'post', remarks: ['story_expires'] }],
    ['https://www.youtube.com/skokitap', { kind: 'profile', account: 'c/skokitap' }],
    ['https://shorturl.at/abcDE', { kind: 'page', remarks: ['short_link'] }],
    ['https://forms.gle/AbCdEf', { remarks: ['short_link'] }],
  ])('%s', (url, told) => {
    expect(readAddress(url)).toMatchObject(told)
  })
})
