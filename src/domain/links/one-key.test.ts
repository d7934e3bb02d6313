import { describe, expect, it } from 'vitest'
import { readAddress } from './read-links.ts'

const keyOf = (url: string) => readAddress(url)?.key

describe('one post, one key', () => {
  it.each<[string, string[]]>([
    [
      'https://www.instagram.com/p/C8hIungMPmD/',
      [
        'https://instagram.com/reel/C8hIungMPmD/?igsh=MWQ1ZGUxMzBkMA==',
        'https://www.instagram.com/skolib/p/C8hIungMPmD?img_index=2',
        'http://m.instagram.com/tv/C8hIungMPmD#comments',
        'https://www.instagram.com/accounts/login/?next=%2Fp%2FC8hIungMPmD%2F',
      ],
    ],
    [
      'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
      [
        'https://youtu.be/dQw4w9WgXcQ?si=x&t=42',
        'https://youtube.com/shorts/dQw4w9WgXcQ?feature=share',
        'https://m.youtube.com/watch?v=dQw4w9WgXcQ&list=PL1&index=2',
        'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ',
        'https://music.youtube.com/watch?v=dQw4w9WgXcQ',
        'https://www.youtube.com/live/dQw4w9WgXcQ',
        'https://consent.youtube.com/m?continue=https%3A%2F%2Fwww.youtube.com%2Fwatch%3Fv%3DdQw4w9WgXcQ&gl=KZ',
        'https://www.youtube.com/attribution_link?a=x&u=%2Fwatch%3Fv%3DdQw4w9WgXcQ%26feature%3Dshare',
      ],
    ],
    [
      'https://t.me/sko_culture/145',
      [
        't.me/s/SKO_culture/145',
        'https://telegram.me/sko_culture/145?embed=1',
        'https://sko_culture.t.me/145',
        'https://t.me/sko_culture/7/145?single',
      ],
    ],
    [
      'https://vk.com/wall-12345_678',
      [
        'https://m.vk.com/wall-12345_678?from=feed',
        'https://vk.ru/wall-12345_678',
        'https://vk.com/skolib?w=wall-12345_678',
        'https://vk.com/feed?w=wall-12345_678%2Fall',
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
      'https://www.facebook.com/skolib/posts/1234567',
      [
        'https://m.facebook.com/story.php?story_fbid=1234567&id=100012&mibextid=x',
        'https://fb.com/permalink.php?story_fbid=1234567&id=100012',
        'https://www.facebook.com/skolib/posts/slug/1234567/?ref=share',
      ],
    ],
    [
      'https://www.facebook.com/watch/?v=1122334455',
      [
        'https://www.facebook.com/skolib/videos/1122334455/',
        'https://www.facebook.com/reel/1122334455',
        'https://m.facebook.com/watch?v=1122334455&extid=a',
      ],
    ],
    [
      'https://www.tiktok.com/@skomuseum/video/7670979152308079885',
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
        'https://ok.ru/skolib/topic/66',
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
    ['https://www.threads.net/@skolib/post/C8hIungMPmD', ['https://threads.com/t/C8hIungMPmD?xmt=a']],
    [
      'https://x.com/skolib/status/1790000000000000000',
      [
        'https://mobile.twitter.com/skolib/status/1790000000000000000?s=20&t=a',
        'https://x.com/i/web/status/1790000000000000000/photo/1',
      ],
    ],
    [
      'https://skolib.kz/news/15',
      [
        'http://www.skolib.kz/news/15/',
        'https://m.skolib.kz//news/15#top',
        'https://amp.skolib.kz/news/15',
        'https://skolib.kz/news/15/amp/',
        'https://skolib.kz/amp/news/15',
        'https://skolib.kz/news/15?utm_source=a&fbclid=b&yclid=c&ysclid=d&from=whatsapp&_openstat=e',
        'SKOLIB.kz:443/news/15',
        'https://skolib.kz/news/15;jsessionid=0A1B?PHPSESSID=1',
        'https://l.facebook.com/l.php?u=https%3A%2F%2Fskolib.kz%2Fnews%2F15%3Ffbclid%3Da&h=b',
        'https://l.instagram.com/?u=https%3A%2F%2Fskolib.kz%2Fnews%2F15&e=c',
        'https://vk.com/away.php?to=https%3A%2F%2Fskolib.kz%2Fnews%2F15&cc_key=',
        'https://t.me/iv?url=https%3A%2F%2Fskolib.kz%2Fnews%2F15&rhash=d',
        'https://www.google.kz/url?sa=t&url=https%3A%2F%2Fskolib.kz%2Fnews%2F15',
        'https://www.google.com/amp/s/skolib.kz/news/15',
        'https://skolib-kz.cdn.ampproject.org/c/s/skolib.kz/news/15',
        'https://yandex.kz/turbo/skolib.kz/s/news/15',
        'https://yandex.ru/turbo?text=https%3A%2F%2Fskolib.kz%2Fnews%2F15',
        'https://web.archive.org/web/20261217101010id_/https://skolib.kz/news/15',
        'https://www.youtube.com/redirect?q=https%3A%2F%2Fskolib.kz%2Fnews%2F15',
        'https://dzen.ru/away?to=https%3A%2F%2Fskolib.kz%2Fnews%2F15',
        'https://l.facebook.com/l.php?u=https%3A%2F%2Fvk.com%2Faway.php%3Fto%3Dhttps%253A%252F%252Fskolib.kz%252Fnews%252F15',
      ],
    ],
    [
      'https://петропавловск.news/kz/жаңалық',
      ['https://xn--80aeaj2aesddcjte.news/kz/%D0%B6%D0%B0%D2%A3%D0%B0%D0%BB%D1%8B%D2%9B'],
    ],
    [
      'https://skolib.kz/?p=15&lang=kk',
      [
        'https://skolib.kz/index.php?lang=kk&p=15',
        'https://skolib.kz?p=15&amp;lang=kk&sid=0123456789abcdef0123456789abcdef',
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
    ['https://youtu.be/dQw4w9WgXcQ', 'https://youtu.be/dQw4w9WgXcq'],
    ['https://skolib.kz/kz/news/15', 'https://skolib.kz/ru/news/15'],
    ['https://skolib.kz/news/?id=15', 'https://skolib.kz/news/?id=16'],
    ['https://skolib.kz/?page=2&from=10', 'https://skolib.kz/?page=2&from=20'],
    ['https://skolib.kz/#!/news/15', 'https://skolib.kz/#!/news/16'],
    ['https://skolib.kz/?q=%CF%F0', 'https://skolib.kz/?q=%CF%F1'],
    ['https://m.kz/1', 'https://kz.kz/1'],
    ['https://news.skolib.kz/1', 'https://skolib.kz/1'],
    ['https://skolib.kz:8080/1', 'https://skolib.kz/1'],
    ['https://t.me/sko_culture/145', 'https://t.me/sko_museum/145'],
    ['https://t.me/c/12/145', 'https://t.me/c/13/145'],
    ['https://vk.com/wall-1_2', 'https://vk.com/wall1_2'],
    ['https://vk.com/photo-1_2', 'https://vk.com/video-1_2'],
    ['https://ok.ru/video/66', 'https://ok.ru/group/55/topic/66'],
    ['https://whatsapp.com/channel/0029VaAbCd/1', 'https://whatsapp.com/channel/0029VaAbCd/2'],
    ['https://www.facebook.com/share/p/1AbC/', 'https://www.facebook.com/share/p/1Abc/'],
    ['https://www.facebook.com/photo/?fbid=1&set=a.1', 'https://www.facebook.com/photo/?fbid=2&set=a.1'],
    ['https://www.youtube.com/playlist?list=PL1', 'https://www.youtube.com/playlist?list=PL2'],
    ['https://www.instagram.com/skolib/', 'https://www.instagram.com/skomuseum/'],
    ['https://bit.ly/3AbC', 'https://bit.ly/3Abc'],
  ])('%s and %s', (one, other) => {
    expect(keyOf(one)).toBeDefined()
    expect(keyOf(one)).not.toBe(keyOf(other))
  })
})
