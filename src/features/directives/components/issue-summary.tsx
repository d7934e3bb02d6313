import { isCalendarDate } from '#/domain/calendar/zone.ts'
import { daysPastParent } from '#/domain/directives/parent-deadline.ts'
import { dueWords, formatDate } from '#/i18n/dates.ts'
import type { Locale } from '#/i18n/locales.ts'
import { Finding } from '#/ui/finding.tsx'
import { KeyValueList } from '#/ui/key-value-list.tsx'
import { countByKind, slotTotal } from '../addressed.ts'
import type { DraftValues } from '../draft-values.ts'
import type { EditorWords } from '../editor-words.ts'
import type { EditorInstitution } from '../loaders.ts'
import { counted } from '../plural-forms.ts'

interface IssueSummaryProps {
  values: DraftValues
  chosen: EditorInstitution[]
  words: EditorWords
  locale: Locale
}

/** What is about to go out, before it does: for the dialog and for the page without script. */
export function IssueSummary({ values, chosen, words, locale }: IssueSummaryProps) {
  const { confirm, counts, kinds } = words
  const slots = slotTotal({ of: chosen, demanded: values.platforms })
  const kindWords = countByKind(chosen).map(({ kind, count }) => `${kinds[kind]} ${count}`)
  return (
    <>
      <p className="text-ink-2">{confirm.text}</p>
      <KeyValueList
        className="mt-4"
        items={[
          { key: confirm.letter, value: <LetterWords values={values} locale={locale} /> },
          {
            key: confirm.to,
            value: (
              <>
                <strong className="font-semibold">
                  {counted({ forms: counts.institutions, n: chosen.length, locale })}
                </strong>
                <span className="text-ink-2 block">{kindWords.join(', ')}</span>
              </>
            ),
          },
          { key: confirm.slots, value: counted({ forms: counts.slots, n: slots, locale }) },
          { key: confirm.due, value: <DueInBoth values={values} /> },
          ...(values.parentIssuer || values.parentNumber
            ? [{ key: confirm.parent, value: <ParentWords values={values} words={words} locale={locale} /> }]
            : []),
          { key: confirm.lock, value: lockWords({ lockDate: values.lockDate, words, locale }) },
        ]}
      />
    </>
  )
}

/** Which letter from above it answers, and a warning where its own deadline is the later one. */
function ParentWords({ values, words, locale }: Omit<IssueSummaryProps, 'chosen'>) {
  const { parentIssuer, parentNumber, parentDueDate, dueDate, dueRule, dueTime } = values
  const until = isCalendarDate(parentDueDate)
    ? dueWords({ due: { date: parentDueDate, rule: 'inclusive', time: null }, locale })
    : ''
  const due = { date: dueDate, rule: dueRule, time: dueRule === 'time' ? dueTime || '18:00' : null }
  const n =
    isCalendarDate(parentDueDate) && isCalendarDate(due.date)
      ? daysPastParent({ due: { ...due, date: due.date }, parentDueDate })
      : 0
  return (
    <>
      {[parentIssuer, parentNumber, until].filter(Boolean).join(', ')}
      {n > 0 && <Finding tone="remark">{counted({ forms: words.counts.pastParent, n, locale })}</Finding>}
    </>
  )
}

function LetterWords({ values, locale }: { values: DraftValues; locale: Locale }) {
  const { number, letterDate, subjectKk, subjectRu } = values
  const day = isCalendarDate(letterDate) ? formatDate({ date: letterDate, locale, style: 'long' }) : ''
  return (
    <>
      <strong className="font-semibold">{[number, day].join(', ')}</strong>
      <span lang="kk" className="block">
        {subjectKk}
      </span>
      <span lang="ru" className="block">
        {subjectRu}
      </span>
    </>
  )
}

function DueInBoth({ values: { dueDate, dueRule, dueTime } }: { values: DraftValues }) {
  if (!isCalendarDate(dueDate)) return null
  const due = { date: dueDate, rule: dueRule, time: dueRule === 'time' ? dueTime || '18:00' : null }
  return (
    <strong className="font-semibold">
      <span lang="kk" className="block">
        {dueWords({ due, locale: 'kk' })}
      </span>
      <span lang="ru" className="block">
        {dueWords({ due, locale: 'ru' })}
      </span>
    </strong>
  )
}

function lockWords({
  lockDate,
  words,
  locale,
}: {
  lockDate: string
  words: EditorWords
  locale: Locale
}): string {
  if (!isCalendarDate(lockDate)) return words.confirm.lockNone
  const until = dueWords({ due: { date: lockDate, rule: 'inclusive', time: null }, locale })
  return words.confirm.lockUntil.replace('{words}', until)
}
