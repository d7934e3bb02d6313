import { rewrite, rewriteWithin } from './mapped-text.ts'
import type { MappedText } from './mapped-text.ts'

/** Reads through what programs make of a link: page source, JSON, Markdown, the source of a mail, wide letters. */
export function unescape(view: MappedText): MappedText {
  return steps.reduce((given, { sign, run }) => (sign.test(given.text) ? run(given) : given), view)
}

const steps: readonly { sign: RegExp; run: (view: MappedText) => MappedText }[] = [
  { sign: /[\uff0e\uff0f\uff1a]/, run: narrowLetters },
  { sign: /&(?:#|[a-z])/i, run: entities },
  { sign: /<wbr/i, run: (view) => rewrite({ view, pattern: /<wbr\s{0,3}\/?>/gi, put: () => '' }) },
  { sign: /\\/, run: backslashes },
  { sign: /=(?:\r?\n|3D)/, run: quotedPrintable },
  { sign: /https?%(?:25)?3A/i, run: percentCodes },
]

/** «ｈｔｔｐｓ：／／…» */
function narrowLetters(view: MappedText): MappedText {
  return rewriteWithin({
    view,
    outer: /[^\s\u3000]+/g,
    accept: ({ 0: word }) => /／|：\/\/|[ａ-ｚＡ-Ｚ]{2}/.test(word),
    inner: /[\uff01-\uff5e]/g,
    put: (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
  })
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  shy: '',
  zwnj: '',
  zwj: '',
  laquo: '«',
  raquo: '»',
  sol: '/',
  colon: ':',
  period: '.',
  equals: '=',
  quest: '?',
  num: '#',
  lowbar: '_',
  commat: '@',
  percnt: '%',
  dash: '-',
  hyphen: '-',
  tab: ' ',
  newline: '\n',
}

/** «https:&#x2F;&#x2F;…», «…?a=1&amp;amp;b=2» */
function entities(view: MappedText): MappedText {
  return rewrite({
    view,
    pattern: /&(?:amp;){0,4}(?:#(?<hex>x[0-9a-f]{1,6})|#(?<code>\d{1,7})|(?<name>[a-z]{2,8}));/gi,
    put: ({ groups = {} }) => {
      const { hex, code, name } = groups
      if (name) return named[name.toLowerCase()] ?? null
      const point = hex ? parseInt(hex.slice(1), 16) : Number(code)
      return point > 0x10ffff ? null : String.fromCodePoint(point).replace('\u00a0', ' ')
    },
  })
}

/** «https:\/\/…», «\u0026», «https:\\…\news», «https://t.me/sko\_kitap/57», and a literal «\n» between links. */
function backslashes(view: MappedText): MappedText {
  const slashes = rewrite({ view, pattern: /(?<!\\)\\{1,8}(?=\/)/g, put: () => '' })
  const codes = rewrite({
    view: slashes,
    pattern: /(?<!\\)\\{1,8}(?:u00|x)(?<code>2[0-9a-f]|3[a-f]|40|5f)/gi,
    put: ({ groups }) => String.fromCharCode(parseInt(groups?.code ?? '', 16)),
  })
  const turned = rewriteWithin({
    view: codes,
    outer: slashesTurned,
    inner: /\\+/g,
    put: (run) => (run.length > 1 ? '//' : '/'),
  })
  const marks = rewrite({
    view: turned,
    pattern: /(?<!\\)\\{1,8}(?=[_*~.\-:()[\]#&?=!+|>"])/g,
    put: () => '',
  })
  return rewrite({ view: marks, pattern: /(?<!\\)(?:\\{1,8}[nrt]){1,9}/g, put: () => '\n' })
}

/** «https:\\kitaphana.kz\news\15», «https://kitaphana.kz\news\15»: no slash of the right kind behind the host. */
const slashesTurned =
  /https?[:;]?(?:\\{2,4}|\/\/(?=[\p{L}\p{N}.-]{1,253}\\(?![nrt](?![a-z]))(?!n?https?:)[a-z0-9]))[^\s<>"/]+/giu

/** A soft break «=⏎» goes, «=3D» is the mark itself: only where every mark of the link is written so. */
function quotedPrintable(view: MappedText): MappedText {
  const isMail = /=3D|=[CD][0-9A-F]=[89AB]/.test(view.text)
  const whole = rewrite({
    view,
    pattern: /(?<=[\w/.%-])=\r?\n(?=[^\s=])(?!https?:)/g,
    put: ({ index, input }) =>
      isMail || !/[?&][\w.-]+$/.test(input.slice(Math.max(0, index - 100), index)) ? '' : null,
  })
  return rewriteWithin({
    view: whole,
    outer: /https?:\/\/[^\s<>"]+/g,
    accept: isQuoted,
    inner: /=[0-9A-F]{2}/g,
    put: (code) =>
      parseInt(code.slice(1), 16) > 127
        ? `%${code.slice(1)}`
        : String.fromCharCode(parseInt(code.slice(1), 16)),
  })
}

/** Every mark of equality in it is followed by a code that a link may hold, and one of them stands for itself. */
function isQuoted({ 0: link }: RegExpExecArray): boolean {
  return /=3D[^=]/.test(link) && !/=(?!2[0-9A-F]|3[0-9A-F]|5F|[89A-F][0-9A-F])/.test(link)
}

/** «https%3A%2F%2F…» that stands in no other link. */
function percentCodes(view: MappedText): MappedText {
  return rewriteWithin({
    view,
    outer: /https?%(?:25)?3A(?:%(?:25)?2F|\/)[^\s<>"']+/gi,
    inner: /(?:%(?:25)?[0-9a-f]{2})+|&[^]*/gi,
    put: (found) => (found.startsWith('&') ? ' ' : decodedRun(found)),
    accept: ({ index, input }) => !/[/?%]\S*$/.test(input.slice(Math.max(0, index - maxHead), index)),
  })
}

/** As much of a word as tells whether a link stands before the one in it. */
const maxHead = 300

function decodedRun(run: string): string | null {
  try {
    return decodeURIComponent(run.replaceAll('%25', '%')).replace(/\s/g, '%20')
  } catch {
    return null
  }
}
