import { useTranslations } from 'next-intl'
import { Dialog } from '#/ui/dialog.tsx'
import { KeyCap } from '#/ui/key-cap.tsx'
import { KeyValueList } from '#/ui/key-value-list.tsx'
import { reviewIds } from '../ids.ts'

/** Every key and what it does. */
export function KeysDialog({ mayDecide }: { mayDecide: boolean }) {
  const t = useTranslations('review.keys')
  const close = useTranslations('review.report')
  const keys = [
    { cap: 'A', word: t('accept'), decides: true },
    { cap: 'R', word: t('return'), decides: true },
    { cap: 'J', word: t('next'), decides: false },
    { cap: 'K', word: t('previous'), decides: false },
    { cap: 'U', word: t('undoLast'), decides: true },
    { cap: '?', word: t('help'), decides: false },
  ].filter(({ decides }) => mayDecide || !decides)
  return (
    <Dialog id={reviewIds.keys} title={t('title')} closeLabel={close('close')}>
      <KeyValueList items={keys.map(({ cap, word }) => ({ key: <KeyCap>{cap}</KeyCap>, value: word }))} />
      <p className="text-dense text-ink-2 py-4">{t('note')}</p>
    </Dialog>
  )
}
