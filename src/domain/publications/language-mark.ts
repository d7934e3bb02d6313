/** The language that a part of an address names: «kk», «/kz/», «ru-RU», «kaz»; null for any other word. */
export function languageMarkOf(part: string): 'kk' | 'ru' | 'en' | null {
  const word = part.toLowerCase().replace(/[-_](?:kz|ru|us|gb|latn|cyrl)$/, '')
  return marks.find(([names]) => names.test(word))?.[1] ?? null
}

const marks: readonly [RegExp, 'kk' | 'ru' | 'en'][] = [
  [/^(?:kk|kz|kaz|qaz|qz|kazakh|qazaq|kazaksha)$/, 'kk'],
  [/^(?:ru|rus|russian|russkij)$/, 'ru'],
  [/^(?:en|eng|english)$/, 'en'],
]

/** The language of a whole address: its name of the host, a part of its path, the end of a name, or a parameter. */
export function languageOfAddress({ hostname, pathname, searchParams }: URL): 'kk' | 'ru' | 'en' | null {
  const labels = hostname.split('.').slice(0, -2)
  const segments = pathname.split('/').filter(Boolean)
  const name = (segments.at(-1) ?? '').replace(/\.\w{1,5}$/, '')
  const end = /[-_.]([a-z]{2,3})$/i.exec(name)?.[1]
  const given = [...searchParams].filter(([key]) => LANGUAGE_PARAMETER.test(key)).map(([, value]) => value)
  const words = [
    ...given,
    ...labels,
    ...segments.map((part) => part.replace(/\.\w{1,5}$/, '')),
    ...(end ? [end] : []),
  ]
  return words.map(languageMarkOf).find((mark) => mark !== null) ?? null
}

const LANGUAGE_PARAMETER = /^(?:l|la?ng|language|locale|til)$/i
