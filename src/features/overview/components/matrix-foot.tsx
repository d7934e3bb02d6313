import { getLocale, getTranslations } from 'next-intl/server'
import { percent } from '#/i18n/percent.ts'
import { outOfWords } from '#/i18n/out-of.ts'
import type { Overview } from '../loaders.ts'

/** How many slots have a publication, together and by platform. */
export async function MatrixFoot({ overview: { coverage, platforms } }: { overview: Overview }) {
  const [locale, t] = [await getLocale(), await getTranslations('overview')]
  const words = ({ covered, slots }: { covered: number; slots: number }) =>
    outOfWords({ part: covered, whole: slots, locale })
  const { all } = coverage
  return (
    <tr>
      <th scope="row">{t('coverage')}</th>
      <td>
        {words(all)}
        {all.slots > 0 && `, ${percent({ share: all.covered / all.slots })}`}
      </td>
      {platforms.map((platform) => (
        <td key={platform} className="max-md:hidden">
          {words(coverage.of(platform))}
        </td>
      ))}
      <td className="max-md:hidden" />
    </tr>
  )
}
