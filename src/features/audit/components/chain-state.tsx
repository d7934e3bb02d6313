import { getLocale, getTranslations } from 'next-intl/server'
import { Banner } from '#/ui/banner.tsx'
import { ButtonLink } from '#/ui/button-link.tsx'
import type { Journal } from '../loaders.ts'
import { hrefWith } from '../query.ts'

/** Whether the chain of hashes holds; computed when somebody asks, because it reads the whole journal. */
export async function ChainState({ journal: { chains, filter } }: { journal: Journal }) {
  const [locale, t] = [await getLocale(), await getTranslations('audit.chain')]
  if (!chains) {
    const href = hrefWith({ filter, change: { check: true }, locale })
    return (
      <p className="text-note text-ink-2 flex flex-wrap items-center gap-x-4 gap-y-2 pb-3 print:hidden">
        {t('what')}
        <ButtonLink size={36} href={href}>
          {t('verify')}
        </ButtonLink>
      </p>
    )
  }
  const broken = chains.filter((chain) => chain.broken !== null)
  const entries = chains.reduce((sum, { verified }) => sum + verified, 0)
  if (broken.length === 0) {
    const hash = chains.find(({ seq }) => seq > 0)?.hash.slice(0, 16) ?? ''
    return (
      <Banner tone="ok" lead={t('holds', { n: entries })} className="mb-3">
        {hash && t('hash', { hash })}
      </Banner>
    )
  }
  return broken.map((chain) => (
    <Banner key={chain.chainId} tone="error" lead={t('broken')} className="mb-3">
      {chain.broken && t(`kinds.${chain.broken.kind}`, { n: chain.broken.seq })}
    </Banner>
  ))
}
