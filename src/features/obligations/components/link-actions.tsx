import { useTranslations } from 'next-intl'
import { publicationVerdict } from '#/domain/verification/publication-verdict.ts'
import { weightOf } from '#/domain/verification/reasons.ts'
import type { ObligationItem } from '#/server/obligations/reads.ts'
import { SubmitButton } from '#/ui/submit-button.tsx'
import { ActionForm } from '#/web/action-form.tsx'
import { checkAgainAction, contestAction, explainAction, proposeAccountAction } from '../actions.ts'
import { WordsForm } from './words-form.tsx'

/** What the institution can do about what was found: register, explain, contest, have it looked at again. */
export function LinkActions({ item, mayRegister }: { item: ObligationItem; mayRegister: boolean }) {
  const isWrong = publicationVerdict(item) === 'error'
  const isRemarked = item.remarks.length > 0 || item.reasons.some(({ code }) => weightOf(code) === 'remark')
  const looked = item.errors.length === 0 && (item.verdict === 'remark' || item.verdict === 'error')
  if (!isWrong && !isRemarked) return null
  return (
    <>
      {mayRegister && item.isRegistrable && <Register itemId={item.id} />}
      {isRemarked && item.errors.length === 0 && <Explain item={item} />}
      {isWrong && <Contest item={item} />}
      {looked && <CheckAgain itemId={item.id} />}
    </>
  )
}

function Register({ itemId }: { itemId: string }) {
  const t = useTranslations('obligations.card')
  return (
    <ActionForm action={proposeAccountAction} fields={{ itemId }}>
      <SubmitButton busyLabel={t('registering')}>{t('register')}</SubmitButton>
    </ActionForm>
  )
}

function CheckAgain({ itemId }: { itemId: string }) {
  const t = useTranslations('obligations.card')
  return (
    <ActionForm action={checkAgainAction} fields={{ itemId }}>
      <SubmitButton variant="quiet" busyLabel={t('checkingAgain')}>
        {t('checkAgain')}
      </SubmitButton>
    </ActionForm>
  )
}

/** One tap on a ready explanation of what was found, or own words. */
function Explain({ item }: { item: ObligationItem }) {
  const t = useTranslations('obligations.card')
  const ready = useTranslations('obligations')
  const codes = new Set([...item.remarks, ...item.reasons.map(({ code }) => code)])
  const fitting = explained.filter((code) => codes.has(code))
  return (
    <WordsForm
      action={explainAction}
      fields={{ itemId: item.id, version: item.version }}
      id={`explain-${item.id}`}
      name="explanation"
      value={item.explanation ?? ''}
      phrases={[...fitting.map((code) => ready(`explain.${code}`)), ready('explain.same')]}
      words={{
        open: item.explanation ? t('explainAgain') : t('explain'),
        label: t('explainLabel'),
        hint: t('explainHint'),
        save: t('save'),
        saving: t('saving'),
      }}
    />
  )
}

/** Remarks with an explanation of their own; any other may be explained too. */
const explained = [
  'login_wall',
  'published_before_letter',
  'published_after_deadline',
  'day_unknown',
  'language_missing',
  'off_topic',
  'not_your_account',
] as const

function Contest({ item }: { item: ObligationItem }) {
  const t = useTranslations('obligations.card')
  const ready = useTranslations('obligations.contest')
  return (
    <WordsForm
      action={contestAction}
      fields={{ itemId: item.id, version: item.version }}
      id={`contest-${item.id}`}
      name="words"
      value={item.contest ?? ''}
      required
      phrases={[ready('opens'), ready('another')]}
      words={{
        open: item.contest ? t('contestAgain') : t('contest'),
        label: t('contestLabel'),
        hint: t('contestHint'),
        save: t('save'),
        saving: t('saving'),
      }}
    />
  )
}
