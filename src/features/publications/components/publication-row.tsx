import { useLocale } from 'next-intl'
import Link from 'next/link'
import type { PublicationFate, PublicationState } from '#/contracts/publications.ts'
import { publicationVerdict } from '#/domain/verification/publication-verdict.ts'
import { formatDateTime } from '#/i18n/dates.ts'
import { inLanguage, whicheverLanguage } from '#/i18n/in-language.ts'
import { letterNumber } from '#/i18n/letter-number.ts'
import { cx } from '#/ui/cx.ts'
import { PlatformGlyph } from '#/ui/platform-glyph.tsx'
import { StateLabel } from '#/ui/state.tsx'
import type { State } from '#/ui/state-look.ts'
import { TextLink } from '#/ui/text-link.tsx'
import { paths } from '#/web/paths.ts'
import type { PublicationsPage } from '../loaders.ts'
import type { PublicationWords } from '../words.ts'

interface PublicationRowProps {
  row: PublicationsPage['rows'][number]
  words: PublicationWords
  /** The list mixes directives: each row says of which it is. */
  numbered: boolean
}

export function PublicationRow({ row, words, numbered }: PublicationRowProps) {
  const locale = useLocale()
  const at = (instant: Date) => formatDateTime({ instant, locale, style: 'numeric' })
  const reason = whicheverLanguage({ locale, kk: row.reasonKk, ru: row.reasonRu })
  const findings = words.findings(row)
  return (
    <tr className="list-row">
      <th scope="row" className="md:w-[22%] md:py-2">
        <Link
          href={paths.review({ locale, query: { report: row.obligationId, item: row.id } })}
          prefetch={false}
          className="row-name"
        >
          {inLanguage({ locale, kk: row.shortKk, ru: row.shortRu })}
        </Link>
        {numbered && (
          <span className="text-caption text-ink-2 block font-normal">{letterNumber(row.number)}</span>
        )}
      </th>
      <td className="list-note max-md:col-span-full md:py-2">
        <span className="flex items-start gap-2.5">
          <PlatformGlyph platform={row.platform} size={17} className="text-ink-2 mt-0.5" />
          <span className="min-w-0">
            {row.title && <span className="text-ink block">{words.title(row)}</span>}
            {row.place && <span className="text-caption text-ink-2 wrap-anywhere">{row.place}</span>}
            {row.url && <Address url={row.url} alone={!row.title} />}
          </span>
        </span>
      </td>
      <td className="whitespace-nowrap max-md:hidden md:max-lg:not-print:hidden">
        {row.publishedAt ? at(row.publishedAt) : words.day(row)}
      </td>
      <td className="whitespace-nowrap max-md:hidden">{at(row.submittedAt)}</td>
      <td className="max-md:hidden">
        {words.verdict(row)}
        {findings && (
          <span className={cx('text-caption block', isFaulty(row) ? 'text-warn' : 'text-ink-2')}>
            {findings}
          </span>
        )}
      </td>
      <td className="list-note max-md:col-span-full">
        <span className={lost.includes(row.fate) ? 'text-warn' : 'max-md:hidden'}>
          {words.fate(row.fate)}
        </span>
        {row.lookedAt && (
          <span className="text-caption text-ink-2 block max-md:hidden">{at(row.lookedAt)}</span>
        )}
      </td>
      <td className="list-end max-md:row-start-1 max-md:row-end-2">
        <StateLabel state={looks[row.state]} word={words.state(row.state)} />
        {reason && <span className="text-caption block max-md:hidden">{reason}</span>}
      </td>
    </tr>
  )
}

/** Something is held against it; notes are not, as that it was made from the kit. */
function isFaulty(row: PublicationRowProps['row']): boolean {
  return ['error', 'remark'].includes(publicationVerdict(row))
}

/** Worth a look on a phone too. */
const lost: readonly PublicationFate[] = ['gone', 'changed', 'missing', 'soft_404']

const looks: Record<PublicationState, State> = {
  waiting: 'submitted',
  accepted: 'accepted',
  returned: 'returned',
  unreviewed: 'exempt',
}

/** What was handed in is foreign text: only an address of the web opens, in a tab of its own. */
function Address({ url, alone }: { url: string; alone: boolean }) {
  const shown = url.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '')
  const opens = /^https?:$/.test(URL.parse(url)?.protocol ?? '')
  const className = cx('wrap-anywhere', !alone && 'text-caption text-ink-2')
  if (!opens) return <span className={className}>{shown}</span>
  return (
    <TextLink href={url} className={cx(className, 'relative')}>
      {shown}
    </TextLink>
  )
}
