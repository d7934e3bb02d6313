import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { isInstitutionKind } from '#/domain/register/kinds.ts'
import type { Locale } from '#/i18n/locales.ts'
import type { Node, Surroundings } from '#/server/register/reads/organisation.ts'
import { TextLink } from '#/ui/text-link.tsx'
import { paths } from '#/web/paths.ts'
import { nameOf } from '../name-of.ts'

/** Where an organisation stands: the register, then everybody above it, the top first. */
export async function TreeWay({ above, mayEdit }: { above: readonly Node[]; mayEdit: boolean }) {
  const [locale, t] = [await getLocale(), await getTranslations('institutions')]
  return (
    <nav aria-label={t('breadcrumb')}>
      <TextLink href={paths.institutions({ locale })} className="font-normal">
        {t('title')}
      </TextLink>
      {above.map((node) => {
        const href = hrefOf({ node, mayEdit, locale })
        const name = nameOf({ one: node, locale })
        return (
          <span key={node.id}>
            <span aria-hidden="true"> / </span>
            {href ? (
              <TextLink href={href} className="font-normal">
                {name}
              </TextLink>
            ) : (
              name
            )}
          </span>
        )
      })}
    </nav>
  )
}

/** What stands directly below it, by name. */
export async function TreeBelow({ around, mayEdit }: { around: Surroundings; mayEdit: boolean }) {
  const [locale, t, tk] = [
    await getLocale(),
    await getTranslations('register.below'),
    await getTranslations('kinds'),
  ]
  const { below, belowCount } = around
  if (belowCount === 0) return null
  return (
    <section aria-labelledby="below" className="pt-6">
      <h2 id="below" className="text-h3">
        {t('title', { n: belowCount })}
      </h2>
      <ul className="pt-2">
        {below.map((node) => {
          const href = hrefOf({ node, mayEdit, locale })
          const name = nameOf({ one: node, locale })
          return (
            <li key={node.id} className="border-line flex min-h-10 items-center gap-3 border-b py-2">
              <span className="text-note min-w-0 flex-1">
                {href ? (
                  <Link href={href} prefetch={false} className="row-name">
                    {name}
                  </Link>
                ) : (
                  name
                )}
              </span>
              <span className="text-dense text-ink-2">{tk(node.kind)}</span>
            </li>
          )
        })}
      </ul>
      {belowCount > below.length && (
        <p className="text-note pt-3">
          <TextLink href={paths.institutions({ locale })}>{t('rest')}</TextLink>
        </p>
      )}
    </section>
  )
}

/** An institution has a page for every reader; whoever issues has only its form, for those who may change it. */
function hrefOf({ node, mayEdit, locale }: { node: Node; mayEdit: boolean; locale: Locale }): string | null {
  if (isInstitutionKind(node.kind)) return paths.institution({ locale, id: node.id })
  return mayEdit ? paths.organisation({ locale, id: node.id }) : null
}
