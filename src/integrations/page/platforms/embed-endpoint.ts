import type { FoundLink } from '#/domain/links/found-link.ts'
import type { PageReading } from '#/domain/publications/page-reading.ts'
import { readOembed } from './oembed.ts'
import { readTelegramPost } from './telegram.ts'
import { readVideoMoment, watchAddress } from './youtube.ts'

export interface EmbedBody {
  readonly contentType: string | null
  readonly body: Uint8Array
}

/** Where a platform shows a post without a login, and how to read what it answers there. */
export interface EmbedEndpoint {
  readonly url: string
  readonly read: (answer: EmbedBody) => PageReading
  /** Where the platform names the instant of publication, if the endpoint itself does not. */
  readonly moment?: { readonly url: string; readonly read: (answer: EmbedBody) => string | null }
}

/**
 * The open endpoint of a post: Telegram's embedded post, the oEmbed of YouTube and TikTok. Null where the page itself is
 * to be read. A endpoint that answers with an error status means that the post is not there or not for everybody.
 */
export function embedEndpointOf(
  link: Pick<FoundLink, 'url' | 'platform' | 'kind' | 'account' | 'postId' | 'remarks'>,
): EmbedEndpoint | null {
  if (link.kind !== 'post' || link.remarks.includes('members_only')) return null
  return endpoints[link.platform]?.(link) ?? null
}

type EndpointsByPlatform = Partial<
  Record<FoundLink['platform'], (link: Parameters<typeof embedEndpointOf>[0]) => EmbedEndpoint | null>
>

const endpoints: EndpointsByPlatform = {
  telegram({ account, postId }) {
    if (!account || !postId || !/^\w+$/.test(account) || !/^\d+$/.test(postId)) return null
    return { url: `https://t.me/${account}/${postId}?embed=1&mode=tme`, read: readTelegramPost }
  },
  youtube({ url, postId }) {
    if (!postId) return null
    return {
      url: oembedAddress({ endpoint: 'https://www.youtube.com/oembed', url }),
      read: oembedOf(url),
      moment: {
        url: watchAddress(postId),
        read: (answer) => readVideoMoment({ ...answer, videoId: postId }),
      },
    }
  },
  tiktok({ url }) {
    return { url: oembedAddress({ endpoint: 'https://www.tiktok.com/oembed', url }), read: oembedOf(url) }
  },
}

const oembedAddress = ({ endpoint, url }: { endpoint: string; url: string }) =>
  `${endpoint}?${new URLSearchParams({ url, format: 'json' }).toString()}`

const oembedOf = (url: string) => (answer: EmbedBody) => readOembed({ ...answer, url })
