import { describe, expect, it } from 'vitest'
import { readAddress } from './read-links.ts'

const keyOf = (url: string) => readAddress(url)?.key

describe('one post, one key', () => {
  it.each<[string, string[]]>([
    [
      'https://www.instagram.com/p/C8hIungMPmD/',
      [
        'https://instagram.com/reel/C8hIungMPmD/?igsh=MWQ1ZGUxMzBkMA==',
        'https://www.instagram.com/kitaphana/p/C8hIungMPmD?img_index=2',
        'http://m.instagram.com/tv/C8hIungMPmD#comments',
        'https://www.instagram.com/accounts/login/?next=%2Fp%2FC8hIungMPmD%2F',
      ],
    ],
    [
      'https://www.youtube.com/watch?v=kT3zQ9w_Lp4',
      [
        'https://youtu.be/kT3zQ9w_Lp4?si=x&t=42',
        'https://youtube.com/shorts/kT3zQ9w_Lp4?feature=share',
        'https://m.youtube.com/watch?v=kT3zQ9w_Lp4&list=PL1&index=2',
        'https://www.youtube-nocookie.com/embed/kT3zQ9w_Lp4',
        'https://music.youtube.com/watch?v=kT3zQ9w_Lp4',
        'https://www.youtube.com/live/kT3zQ9w_Lp4',
        'https://consent.youtube.com/m?continue=https%3A%2F%2Fwww.youtube.com%2Fwatch%3Fv%3DkT3zQ9w_Lp4&gl=KZ',
        'https://www.youtube.com/attribution_link?a=x&u=%2Fwatch%3Fv%3DkT3zQ9w_Lp4%26feature%3Dshare',
      ],
    ],
    [
      'https://t.me/sko_kitap/57',
      [
        't.me/s/SKO_kitap/57',
        'https://telegram.me/sko_kitap/57?embed=1',
        'https://sko_kitap.t.me/57',
        'https://t.me/sko_kitap/7/57?single',
      ],
    ],
    [
      'https://vk.com/wall-20417_936',
      [
        'https://m.vk.com/wall-20417_936?from=feed',
        'https://vk.ru/wall-20417_936',
        'https://vk.com/kitaphana?w=wall-20417_936',
        'https://vk.com/feed?w=wall-20417_936%2Fall',
      ],
    ],
    [
      'https://vk.com/video-1_2',
      [
        'https://vkvideo.ru/video-1_2',
        'https://vk.com/clip-1_2',
        'https://vk.com/video/@sko?z=video-1_2%2Fpl',
        'https://vk.com/video_ext.php?oid=-1&id=2&hash=a',
      ],
    ],
    [
      'https://www.facebook.com/kitaphana/posts/1234567',
      [
        'https://m.facebook.com/story.php?story_fbid=1234567&id=100012&mibextid=x',
        'https://fb.com/permalink.php?story_fbid=1234567&id=100012',
        'https://www.facebook.com/kitaphana/posts/slug/1234567/?ref=share',
      ],
    ],
    [
      'https://www.facebook.com/watch/?v=2233445566',
      [
        'https://www.facebook.com/kitaphana/videos/2233445566/',
        'https://www.facebook.com/reel/2233445566',
        'https://m.facebook.com/watch?v=2233445566&extid=a',
      ],
    ],
    [
      'https://www.tiktok.com/@skomurazhai/video/7670979152308079885',
      [
        'https://m.tiktok.com/v/7670979152308079885.html',
        'https://www.tiktok.com/embed/v2/7670979152308079885',
        'https://www.tiktok.com/@/video/7670979152308079885?_r=1',
        'https://www.tiktokv.com/share/video/7670979152308079885/',
      ],
    ],
    [
      'https://vm.tiktok.com/ZMabc123/',
      ['https://vt.tiktok.com/ZMabc123', 'https://www.tiktok.com/t/ZMabc123/'],
    ],
    [
      'https://ok.ru/group/55/topic/66',
      [
        'https://m.ok.ru/group/55/topic/66',
        'https://ok.ru/kitaphana/topic/66',
        'https://www.odnoklassniki.ru/group/55/statuses/66',
      ],
    ],
    [
      'https://ok.ru/video/77',
      [
        'https://m.ok.ru/video/77',
        'https://ok.ru/videoembed/77?autoplay=1',
        'https://ok.ru/dk?st.cmd=movieLayer&st.mvId=77',
      ],
    ],
    ['https://www.threads.net/@kitaphana/post/C8hIungMPmD', ['https://threads.com/t/C8hIungMPmD?xmt=a']],
    [
      'https://x.com/kitaphana/status/1800000000000000000',
      [
        'https://mobile.twitter.com/kitaphana/status/1800000000000000000?s=20&t=a',
        'https://x.com/i/web/status/1800000000000000000/photo/1',
      ],
    ],
    [
      'https://kitaphana.kz/news/15',
      [
        'http://www.kitaphana.kz/news/15/',
        'https://m.kitaphana.kz//news/15#top',
        'https://amp.kitaphana.kz/news/15',
        'https://kitaphana.kz/news/15/amp/',
        'https://kitaphana.kz/amp/news/15',
        'https://kitaphana.kz/news/15?utm_source=a&fbclid=b&yclid=c&ysclid=d&from=whatsapp&_openstat=e',
        'KITAPHANA.kz:443/news/15',
        'https://kitaphana.kz/news/15;jsessionid=0A1B?PHPSESSID=1',
        'https://l.facebook.com/l.php?u=https%3A%2F%2Fkitaphana.kz%2Fnews%2F15%3Ffbclid%3Da&h=b',
        'https://l.instagram.com/?u=https%3A%2F%2Fkitaphana.kz%2Fnews%2F15&e=c',
        'https://vk.com/away.php?to=https%3A%2F%2Fkitaphana.kz%2Fnews%2F15&cc_key=',
        'https://t.me/iv?url=https%3A%2F%2Fkitaphana.kz%2Fnews%2F15&rhash=d',
        'https://www.google.kz/url?sa=t&url=https%3A%2F%2Fkitaphana.kz%2Fnews%2F15',
        'https://www.google.com/amp/s/kitaphana.kz/news/15',
        'https://kitaphana-kz.cdn.ampproject.org/c/s/kitaphana.kz/news/15',
        'https://yandex.kz/turbo/kitaphana.kz/s/news/15',
        'https://yandex.ru/turbo?text=https%3A%2F%2Fkitaphana.kz%2Fnews%2F15',
        'https://web.archive.org/web/20261217101010id_/https://kitaphana.kz/news/15',
        'https://www.youtube.com/redirect?q=https%3A%2F%2Fkitaphana.kz%2Fnews%2F15',
        'https://dzen.ru/away?to=https%3A%2F%2Fkitaphana.kz%2Fnews%2F15',
        'https://l.facebook.com/l.php?u=https%3A%2F%2Fvk.com%2Faway.php%3Fto%3Dhttps%253A%252F%252Fkitaphana.kz%252Fnews%252F15',
      ],
    ],
    [
      'https://петропавловск.news/kz/жаңалық',
      ['https://xn--80aeaj2aesddcjte.news/kz/%D0%B6%D0%B0%D2%A3%D0%B0%D0%BB%D1%8B%D2%9B'],
    ],
    [
      'https://kitaphana.kz/?p=15&lang=kk',
      [
        'https://kitaphana.kz/index.php?lang=kk&p=15',
        'https://kitaphana.kz?p=15&amp;lang=kk&sid=0123456789abcdef0123456789abcdef',
      ],
    ],
  ])('%s', (post, shapes) => {
    expect(Object.fromEntries(shapes.map((shape) => [shape, keyOf(shape)]))).toEqual(
      Object.fromEntries(shapes.map((shape) => [shape, keyOf(post)])),
    )
  })
})

describe('two publications, two keys', () => {
  it.each([
    [
      'https://www.gov.kz/memleket/entities/sko/press/news/details/900001?lang=kk',
      'https://www.gov.kz/memleket/entities/sko/press/news/details/900001?lang=ru',
    ],
    ['https://www.instagram.com/p/C8hIungMPmD/', 'https://www.instagram.com/p/C8hIungMPmd/'],
    ['https://youtu.be/kT3zQ9w_Lp4', 'https://youtu.be/kT3zQ9w_LP4'],
    ['https://kitaphana.kz/kz/news/15', 'https://kitaphana.kz/ru/news/15'],
    ['https://kitaphana.kz/news/?id=15', 'https://kitaphana.kz/news/?id=16'],
    ['https://kitaphana.kz/?page=2&from=10', 'https://kitaphana.kz/?page=2&from=20'],
    ['https://kitaphana.kz/#!/news/15', 'https://kitaphana.kz/#!/news/16'],
    ['https://kitaphana.kz/?q=%CF%F0', 'https://kitaphana.kz/?q=%CF%F1'],
    ['https://m.kz/1', 'https://kz.kz/1'],
    ['https://news.kitaphana.kz/1', 'https://kitaphana.kz/1'],
    ['https://kitaphana.kz:8080/1', 'https://kitaphana.kz/1'],
    ['https://t.me/sko_kitap/57', 'https://t.me/sko_museum/57'],
    ['https://t.me/c/12/57', 'https://t.me/c/13/57'],
    ['https://vk.com/wall-1_2', 'https://vk.com/wall1_2'],
    ['https://vk.com/photo-1_2', 'https://vk.com/video-1_2'],
    ['https://ok.ru/video/66', 'https://ok.ru/group/55/topic/66'],
    ['https://whatsapp.com/channel/0029VaAbCd/1', 'https://whatsapp.com/channel/0029VaAbCd/2'],
    ['https://www.facebook.com/share/p/1AbC/', 'https://www.facebook.com/share/p/1Abc/'],
    ['https://www.facebook.com/photo/?fbid=1&set=a.1', 'https://www.facebook.com/photo/?fbid=2&set=a.1'],
    ['https://www.youtube.com/playlist?list=PL1', 'https://www.youtube.com/playlist?list=PL2'],
    ['https://www.instagram.com/kitaphana/', 'https://www.instagram.com/skomurazhai/'],
    ['https://bit.ly/3AbC', 'https://bit.ly/3Abc'],
  ])('%s and %s', (one, other) => {
    expect(keyOf(one)).toBeDefined()
    expect(keyOf(one)).not.toBe(keyOf(other))
  })
})
