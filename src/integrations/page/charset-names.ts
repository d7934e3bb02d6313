/** The charset that a Content-Type or a `<meta>` names, as it is written there. */
export const charsetIn = (text: string): string | null =>
  /charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{2,40})/i.exec(text)?.[1] ?? null

/** The Kazakh sister of windows-1251 (ҚР СТ 1048-2002); no decoder has it. */
export const KZ_1048 = 'kz-1048'

/** The decoder for a label, also for one that is written in its own way; null for none. */
export function decoderNamed(label: string): string | null {
  const plain = label.toLowerCase().replace(/[_\s]/g, '-')
  for (const name of [plain, ...spellings.flatMap(([spelt, name]) => (spelt.test(plain) ? [name] : []))]) {
    if (name === KZ_1048) return name
    try {
      return new TextDecoder(name).encoding
    } catch {
      // The next spelling is tried.
    }
  }
  return null
}

const spellings: readonly [RegExp, string][] = [
  [/^(?:cs)?(?:kz|strk|rk|ptcp|st-?rk)-?(?:1048|154)/, KZ_1048],
  [/^(?:ms|ansi|win|windows|cp|x-cp)?-?(?:ansi-?)?1251/, 'windows-1251'],
  [/^(?:ansi|ansi-cyrillic|cyrillic|windows-cyrillic|win)$/, 'windows-1251'],
  [/^koi-?8?-?u/, 'koi8-u'],
  [/^koi/, 'koi8-r'],
  [/^(?:cp|ibm|dos|oem)?-?866|^dos$/, 'ibm866'],
  [/^iso-?8859-?5/, 'iso-8859-5'],
  [/^utf-?8/, 'utf-8'],
  [/^(?:ms|win|windows|cp)-?(125\d)/, 'windows-1252'],
]
