import { getLocale, getTranslations } from 'next-intl/server'
import { rateOf, type Share } from '#/domain/compliance/year.ts'
import { outOfWords } from '#/i18n/out-of.ts'
import { percent } from '#/i18n/percent.ts'
import { type Figure, FigureStrip } from '#/ui/figure-strip.tsx'
import type { InstitutionPage } from '../loaders.ts'

/** The year in four numbers, each with what it is a share of. */
export async function InstitutionFigures({ page }: { page: InstitutionPage }) {
  const [locale, t] = [await getLocale(), await getTranslations('institutions')]
  const { figures, median, uncheckedLinks, year } = page
  const { onTimeShare, firstPass, links } = figures
  const of = ({ part, whole }: Share) => outOfWords({ part, whole, locale })
  const noteOf = (parts: (string | false | null)[]) => parts.filter(Boolean).join(', ')
  const list: Figure[] = [
    {
      label: t('figures.onTime'),
      ...valueOf(onTimeShare),
      note: noteOf([
        onTimeShare.whole > 0 ? of(onTimeShare) : t('notes.nothingSent'),
        median !== null && t('notes.median', { share: percent({ share: median }) }),
      ]),
    },
    {
      label: t('figures.firstPass'),
      ...valueOf(firstPass),
      note: firstPass.whole > 0 ? t('notes.decided', { of: of(firstPass) }) : t('notes.nothingDecided'),
    },
    {
      label: t('figures.links'),
      ...valueOf(links),
      note:
        links.whole > 0
          ? noteOf([
              t('notes.open', { of: of(links) }),
              uncheckedLinks > 0 && t('notes.unchecked', { n: uncheckedLinks }),
            ])
          : t('notes.nothingChecked', { n: uncheckedLinks }),
    },
    {
      label: t('figures.obligations', { year: String(year) }),
      value: String(figures.total),
      tone: figures.total === 0 ? 'muted' : undefined,
      note: noteOf([
        figures.exempt > 0 && t('notes.exempt', { n: figures.exempt }),
        figures.overdue > 0 && t('notes.overdue', { n: figures.overdue }),
      ]),
    },
  ]
  return <FigureStrip figures={list} size={2} />
}

function valueOf(share: Share): Pick<Figure, 'value' | 'tone'> {
  const rate = rateOf(share)
  return rate === null ? { value: '—', tone: 'muted' } : { value: percent({ share: rate }) }
}
