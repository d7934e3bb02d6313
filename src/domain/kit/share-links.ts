export const shareNetworks = ['telegram', 'whatsapp', 'vk', 'facebook', 'x', 'ok'] as const
export type ShareNetwork = (typeof shareNetworks)[number]

/**
 * Addresses at which a network opens its own "new post" with the text in it. Those that share a page and not a text
 * are absent where there is no source to share.
 */
export function shareLinks({
  post,
  story,
  source,
}: {
  post: string
  /** For the network that takes 280 characters. */
  story: string
  source: string | null
}): { network: ShareNetwork; href: string }[] {
  return shareNetworks.flatMap((network) => {
    const query = queryOf({ network, post, story, source })
    if (!query) return []
    const parts = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    return [{ network, href: `${bases[network]}?${parts.join('&')}` }]
  })
}

const bases: Record<ShareNetwork, string> = {
  telegram: 'https://t.me/share/url',
  whatsapp: 'https://wa.me/',
  vk: 'https://vk.com/share.php',
  facebook: 'https://www.facebook.com/sharer/sharer.php',
  x: 'https://x.com/intent/post',
  ok: 'https://connect.ok.ru/offer',
}

function queryOf({
  network,
  post,
  story,
  source,
}: {
  network: ShareNetwork
  post: string
  story: string
  source: string | null
}): Record<string, string> | null {
  switch (network) {
    case 'telegram':
      return source ? { url: source, text: post } : { url: post }
    case 'whatsapp':
      return { text: post }
    case 'x':
      return { text: story }
    case 'vk':
      return source ? { url: source, comment: post } : null
    case 'facebook':
      return source ? { u: source, quote: post } : null
    case 'ok':
      return source ? { url: source, description: post } : null
  }
}
