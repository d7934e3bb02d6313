import { getLocale, getTranslations } from 'next-intl/server'
import { FigureStrip } from '#/ui/figure-strip.tsx'
import { paths } from '#/web/paths.ts'
import type { IssuedDirective } from '../loaders.ts'

const shown = ['expected', 'submitted', 'accepted', 'overdue'] as const

/** The directive's numbers; each opens the institutions that it counts. */
export async function DirectiveFigures({ directive: { figures, letter } }: { directive: IssuedDirective }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('directives')])
  return (
    <>
      <FigureStrip
        size={2}
        figures={shown.map((name) => {
          const n = figures[name]
          const bad = name === 'overdue' && n > 0
          return {
            label: t(`view.${name}`),
            value: String(n),
            href: n > 0 ? paths.overview({ locale, query: { directive: letter.id, show: name } }) : undefined,
            linkLabel: `${t(`view.${name}`)}: ${n}`,
            tone: n === 0 ? ('muted' as const) : bad ? ('bad' as const) : undefined,
          }
        })}
      />
      {figures.exempt > 0 && (
        <p className="text-dense text-ink-2 mt-2">{t('view.exempt', { n: figures.exempt })}</p>
      )}
    </>
  )
}
