import { accountKey } from '../links/account-address.ts'
import type { ImportPlatform } from './import-columns.ts'
import { saysNone } from './import-none.ts'

/** What a cell says of an institution's accounts on one platform: their handles, and whether all of it was clear. */
export interface AccountsReading {
  readonly handles: readonly string[]
  readonly isClear: boolean
}

/**
 * Several accounts of one platform stand in lines, behind commas, or behind «и» and «және»; around each may stand
 * what the platform is called, and a note. «жоқ» and «-» name none. `address` is the link behind the cell.
 */
export function readAccounts({
  platform,
  text,
  address,
}: {
  platform: ImportPlatform
  text: string
  address?: string | undefined
}): AccountsReading {
  const handles = new Set<string>()
  let isClear = true
  const isPlain = /^@?\w[\w.-]+\w$/.test(text) && !saysNone(text)
  const pieces = isPlain ? [text] : piecesOf(text)
  for (const piece of pieces) {
    const handle = handleOf({ platform, piece })
    if (handle === null) isClear = false
    else handles.add(handle)
  }
  const linked =
    address === undefined || (isClear && handles.size > 0) ? null : accountKey({ platform, address })
  return linked === null ? { handles: [...handles], isClear } : { handles: [linked], isClear: true }
}

/** The parts of a cell that name something. */
function piecesOf(text: string): string[] {
  return text
    .replace(/＠/g, '@')
    .replace(/@\s+(?=[\w.])/g, '@')
    .split(/[\n,;|]+|\s+(?:и|және|жане|and)\s+|\s+\/\s+/iu)
    .flatMap((line) => severalOf(withoutNotes(line)))
    .filter((piece) => piece !== '' && !saysNone(piece))
}

/** A bracket that does not hold a part of a telephone number, a number of the list, quotes. */
function withoutNotes(line: string): string {
  return line
    .replace(/[([{][^()[\]{}]*\p{L}[^()[\]{}]*[)\]}]/gu, ' ')
    .replace(/^\s*(?:\d{1,2}[.)]\s+|[•▪*·●–—-]+\s+)/u, '')
    .replace(/^[\s"'«»“”„<]+|[\s"'«»“”„>.]+$/gu, '')
}

/** Addresses and «@names» of one line; what stands around them may only tell something about them. */
function severalOf(line: string): string[] {
  const named = line.match(ADDRESSED) ?? []
  if (named.length === 0) return [withoutLabels(line)]
  const others = line.replace(ADDRESSED, ' ').split(/[^\p{L}\p{N}_.-]+/u)
  // «@sko museum» may be one name with a slip.
  if (others.some((word) => /[a-z]\w/i.test(word) && !LABEL.test(word))) return [line]
  return named.map((one) => one.replace(/[.,;:!)»"]+$/u, ''))
}

/** The look behind keeps «museum@mail.kz» out. */
const ADDRESSED =
  /https?:\/\/\S+|(?<![^\s:(«"/-])@[\p{L}\w.-]+|(?<!\S)(?:[\w-]+\.)+(?:com|me|ru|kz|net|org|be|cc|tv)\/\S+/giu

/** «инстаграм: sko_museum», «sko_museum – основная»: words that are about the account and never its name. */
function withoutLabels(line: string): string {
  const [, label = '', rest = ''] = /^\s*([\p{L} ./-]{2,40}?)\s*:\s*(?!\/\/)(.+)$/u.exec(line) ?? []
  const text = (LABELS.test(label) ? rest : line).trim()
  const kept = text
    .split(/\s+/)
    .filter((word) => !LABEL.test(word.replace(/[:.]$/, '')) && !/^[-–—:=]+$/.test(word))
  return kept.length > 0 && kept.every((word) => /^[@\w./+()-]+$/.test(word)) ? kept.join(' ') : text
}

const ABOUT =
  'instagram|insta|facebook|telegram|tiktok|youtube|whatsapp|threads|инстаграмм?|инста|фейсбук|телеграмм?|тикток|тик-ток|ютуб|вк|вконтакте|одноклассники|ок|ватсап|вотсап|твиттер|сайт|веб-сайт|ссылка|сілтеме|аккаунт[аы]?|страница|страничка|парақша(?:сы)?|канал|арна(?:сы)?|группа|тобы?|профиль|ник|логин|никнейм|адрес|мекенжайы?|тел|номер|нөмірі?|основн(?:ой|ая|ое)|официальн(?:ый|ая|ое)|резервн(?:ый|ая|ое)|ресми|негізгі|рабоч(?:ий|ая)|нов(?:ый|ая|ое)|жаңа|қосымша|дополнительн(?:ый|ая|ое)|и|және|музе[йяі]|мұражай(?:дың)?|библиотек[аи]|кітапхана'
const LABEL = new RegExp(`^(?:${ABOUT})$`, 'iu')
const LABELS = new RegExp(`^(?:${ABOUT})(?:[ ./-]+(?:${ABOUT}|в|на|біздің|наш))*$`, 'iu')

function handleOf({ platform, piece }: { platform: ImportPlatform; piece: string }): string | null {
  // The host of a mailbox is no site of its owner.
  if (platform === 'site' && /^[^\s/]+@[^\s/]+$/.test(piece)) return null
  // «есть», «Музей»: a word of ours is an answer or a title; a name of such letters has an @ before it.
  if (LABEL.test(piece) || (/[а-яё]/i.test(piece) && !/[@./]/.test(piece))) return null
  return accountKey({ platform, address: piece })
}
