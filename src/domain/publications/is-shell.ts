import { readAddress } from '../links/read-links.ts'
import type { PageReading } from './page-reading.ts'

/**
 * Whether an answered page is a frame that its scripts have yet to fill: only a browser shows what stands on it. The
 * networks' frames are left out, which show a server nothing behind them either.
 */
export function isShell({
  page: { finalUrl, contentType },
  reading,
}: {
  page: { finalUrl: string; contentType: string | null }
  reading: Pick<PageReading, 'access' | 'publishedAt' | 'text'> | null
}): boolean {
  if (reading === null || (contentType !== null && !/html/i.test(contentType))) return false
  const platform = readAddress(finalUrl)?.platform
  if (platform === 'govkz') return reading.access === 'empty' || isOnlyFrame(reading)
  return platform === 'site' && reading.access === 'empty'
}

/** The portal of the state describes itself on every page, whatever that is about. */
function isOnlyFrame({ access, publishedAt, text }: Pick<PageReading, 'access' | 'publishedAt' | 'text'>) {
  return access === 'open' && publishedAt === null && text.length < FEWEST_LETTERS_OF_NEWS
}

const FEWEST_LETTERS_OF_NEWS = 300
