import { useLocale, useTranslations } from 'next-intl'
import { shareLinks } from '#/domain/kit/share-links.ts'
import type { OfferedKit } from '#/server/kits/reads.ts'
import { CopyButton } from '#/ui/copy-button.tsx'
import { Disclosure } from '#/ui/disclosure.tsx'
import { PlatformGlyph } from '#/ui/platform-glyph.tsx'
import { paths } from '#/web/paths.ts'
import { Cautions } from './cautions.tsx'
import { KitFiles } from './kit-files.tsx'
import { ShareButton } from './share-button.tsx'

/** What an institution may publish as it stands: folded, then every text and image is one tap away. */
export function ObligationKit({ kit }: { kit: OfferedKit }) {
  const locale = useLocale()
  const t = useTranslations('kit')
  const languages = locale === 'ru' ? (['ru', 'kk'] as const) : (['kk', 'ru'] as const)
  return (
    <section id="kit" aria-label={t('box.title')} className="border-line mt-5 border-t print:hidden">
      <Disclosure
        summary={
          <>
            <strong className="font-semibold">{t('box.title')}</strong>
            <span className="text-dense text-ink-2 block">{t('box.note')}</span>
          </>
        }
      >
        {(['post', 'story', 'article'] as const).map((part) => (
          <div key={part} className="border-line border-t py-3">
            <h3 className="text-note font-semibold">{t(`part.${part}`)}</h3>
            <div className="mt-2 grid gap-x-6 gap-y-4 lg:grid-cols-2">
              {languages.map((language) => (
                <Text key={language} kit={kit} part={part} language={language} />
              ))}
            </div>
          </div>
        ))}
        <div className="border-line border-t py-3">
          <h3 className="text-note font-semibold">{t('pictures')}</h3>
          <KitFiles directiveId={kit.directiveId} version={kit.version} />
        </div>
        <div className="border-line border-t py-3">
          <Cautions />
        </div>
      </Disclosure>
    </section>
  )
}

interface TextProps {
  kit: OfferedKit
  part: 'post' | 'story' | 'article'
  language: 'kk' | 'ru'
}

function Text({ kit, part, language }: TextProps) {
  const t = useTranslations('kit')
  const text = textOf({ kit, part, language })
  return (
    <article>
      <p className="text-caption text-ink-2">{t(`language.${language}`)}</p>
      {part === 'article' ? (
        <Disclosure summary={<span lang={language}>{kit[language === 'kk' ? 'titleKk' : 'titleRu']}</span>}>
          <p lang={language} className="text-dense whitespace-pre-line">
            {text}
          </p>
        </Disclosure>
      ) : (
        <p lang={language} className="text-dense mt-0.5 wrap-anywhere whitespace-pre-line">
          {text}
        </p>
      )}
      <div className="mt-2 flex flex-wrap items-center gap-2">
        <CopyButton wordy text={text} label={t('box.copy')} doneLabel={t('box.copied')} />
        {part === 'post' && <Share kit={kit} language={language} />}
      </div>
    </article>
  )
}

/** The phone's own sheet, and the networks by name for a desk. */
function Share({ kit, language }: Omit<TextProps, 'part'>) {
  const locale = useLocale()
  const t = useTranslations('kit')
  const post = textOf({ kit, part: 'post', language })
  const story = textOf({ kit, part: 'story', language })
  const { directiveId: id, version: v, hashtag, sources } = kit
  const image = paths.kitFile({ locale, id, format: 'square', query: { v } })
  return (
    <>
      <ShareButton text={post} image={{ href: image, name: `${hashtag}.png` }} label={t('box.share')} />
      <ul className="flex flex-wrap">
        {shareLinks({ post, story, source: sources[0] ?? null }).map(({ network, href }) => (
          <li key={network}>
            <a
              href={href}
              target="_blank"
              rel="noreferrer"
              aria-label={t('box.shareTo', { network: t(`network.${network}`) })}
              title={t('box.shareTo', { network: t(`network.${network}`) })}
              className="text-accent hover:text-accent-hover inline-flex size-11 items-center justify-center"
            >
              <PlatformGlyph platform={network} />
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}

function textOf({ kit, part, language }: TextProps): string {
  if (language === 'kk')
    return { post: kit.postKk, story: kit.storyKk, article: `${kit.titleKk}\n\n${kit.articleKk}` }[part]
  return { post: kit.postRu, story: kit.storyRu, article: `${kit.titleRu}\n\n${kit.articleRu}` }[part]
}
