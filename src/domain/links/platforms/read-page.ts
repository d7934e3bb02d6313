import type { Address } from '../address/address.ts'
import { isWithin, plainHost } from '../address/host.ts'
import { serviceKey } from '../address/same-page.ts'
import { keyPath, siteKey } from '../address/site-key.ts'
import type { LinkRemark } from '../found-link.ts'
import type { PostReading } from './read-post.ts'
import { shortHosts } from './short-hosts.ts'

export const fileSuffix =
  /\.(?:pdf|docx?|xlsx?|pptx?|odt|ods|rtf|txt|csv|zip|rar|7z|jpe?g|png|gif|webp|heic|bmp|svg|tiff?|mp3|wav|ogg|opus|m4a|aac|amr|mp4|3gp|mov|avi|mkv|webm|vcf|apk|key|pages|djvu|epub|psd|cdr|jfif)$/i

/** What the address of a page of a site tells: nothing but its host and whether it is a page at all. */
export function readPage(address: Address): PostReading {
  const host = plainHost(address.host)
  const path = keyPath(address.path)
  const remark = remarkOf({ address, host, path })
  return {
    address,
    key: serviceKey(address) ?? siteKey(address),
    kind: remark === 'file_not_page' ? 'file' : 'page',
    account: host,
    postId: null,
    publishedAt: null,
    remarks: remark ? [remark] : [],
  }
}

function remarkOf({
  address,
  host,
  path,
}: {
  address: Address
  host: string
  path: string
}): LinkRemark | null {
  if (isWithin({ host, names: shortHosts })) return 'short_link'
  if (fileSuffix.test(path)) return 'file_not_page'
  return path === '' && address.query.length === 0 && address.fragment === '' ? 'front_page' : null
}
