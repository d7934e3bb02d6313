import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { TaskItem } from '#/server/obligations/reads.ts'
import { IconButton } from '#/ui/icon-button.tsx'
import { x } from '#/ui/icons.ts'
import { LinkCard } from '#/ui/link-card.tsx'
import { SubmitButton } from '#/ui/submit-button.tsx'
import { ActionForm } from '#/web/action-form.tsx'
import { explainAction, proposeAccountAction } from '../actions.ts'
import type { TaskData } from '../loaders.ts'
import { isReturned } from '../report-plan.ts'
import { readableAddress } from '../words.ts'
import { Decision } from './decision.tsx'
import { LinkFindings } from './link-findings.tsx'
import { RemoveForm } from './remove-form.tsx'
import { ReturnActions } from './return-actions.tsx'
import { WordsForm } from './words-form.tsx'

interface LinkLineProps {
  item: TaskItem
  data: TaskData
  /** What is kept of the page. */
  proof?: ReactNode
}

/** One link of the report: what it is, what was found about it, what can be done. */
export function LinkLine({ item, data: { task, view }, proof }: LinkLineProps) {
  const title = useTitle(item)
  const open = view.open && (item.submissionId === null || isReturned(item))
  return (
    <LinkCard
      platform={item.platform ?? 'any'}
      tile={item.errors.length > 0 ? 'wrong' : 'full'}
      title={title}
      address={readableAddress(item.url ?? '')}
      corner={open && !isReturned(item) && <Remove itemId={item.id} title={title} />}
      actions={
        open &&
        (isReturned(item) ? (
          <ReturnActions item={item} obligationId={task.id} />
        ) : (
          item.errors.length === 0 && item.remarks.length > 0 && <RemarkActions item={item} />
        ))
      }
    >
      <LinkFindings item={item} />
      <Decision item={item} />
      {proof}
    </LinkCard>
  )
}

function Remove({ itemId, title }: { itemId: string; title: string }) {
  const t = useTranslations('tasks.card')
  const offline = useTranslations('tasks.paste')('offline')
  return (
    <RemoveForm itemId={itemId} removed done={t('removed')} undo={t('undo')} offline={offline}>
      <IconButton type="submit" icon={x} label={t('remove', { what: title })} />
    </RemoveForm>
  )
}

function RemarkActions({ item }: { item: TaskItem }) {
  const t = useTranslations('tasks.card')
  return (
    <>
      {item.isRegistrable && (
        <ActionForm action={proposeAccountAction} fields={{ itemId: item.id }}>
          <SubmitButton busyLabel={t('registering')}>{t('register')}</SubmitButton>
        </ActionForm>
      )}
      <WordsForm
        action={explainAction}
        fields={{ itemId: item.id, version: item.version }}
        id={`explain-${item.id}`}
        name="explanation"
        value={item.explanation ?? ''}
        words={{
          open: item.explanation ? t('explainAgain') : t('explain'),
          label: t('explainLabel'),
          hint: t('explainHint'),
          save: t('save'),
          saving: t('saving'),
        }}
      />
    </>
  )
}

/** The page's own title where it was read, else what the address says. */
function useTitle(item: TaskItem): string {
  const t = useTranslations('tasks.card')
  const platforms = useTranslations('links.platforms')
  if (item.title) return item.title
  const platform = platforms(item.platform ?? 'any')
  const host = readableAddress(item.url ?? '').split('/')[0] ?? ''
  if (item.linkKind === 'file') return t('file', { host })
  if (item.linkKind === 'page') return t('page', { host })
  const account = item.account && item.platform !== 'site' ? `@${item.account}` : null
  if (item.linkKind === 'profile') return account ? t('profile', { account }) : t('profileOf', { platform })
  return account ? t('post', { account }) : t('postOf', { platform })
}
