import { useLocale, useTranslations } from 'next-intl'
import { changeRefusal } from '#/domain/directives/control.ts'
import { calendar, circleCheck, circleSlash, fileText, pencil } from '#/ui/icons.ts'
import { Menu, MenuLink } from '#/ui/menu.tsx'
import { paths } from '#/web/paths.ts'
import { changeIds } from '../ids.ts'
import type { DirectiveChanges } from '../loaders.ts'
import { AmendDialog } from './amend-dialog.tsx'
import { CloseDialog } from './close-dialog.tsx'
import { ExtendAllDialog } from './extend-dialog.tsx'
import { MenuDialogButton } from './menu-dialog-button.tsx'
import { WithdrawDialog } from './withdraw-dialog.tsx'

interface DirectiveMenuProps {
  changes: DirectiveChanges
  /** How many institutions have handed in, and how many are not accepted yet. */
  figures: { submitted: number; expected: number; accepted: number }
}

/** «Өзгерту»: everything that may still be done to an issued directive, each in a dialog of its own. */
export function DirectiveMenu({ changes, figures }: DirectiveMenuProps) {
  const locale = useLocale()
  const t = useTranslations('changes.menu')
  const { letter, standing, mayChange } = changes
  const all = (
    <MenuLink href={paths.directiveChanges({ locale, id: letter.id })} icon={fileText}>
      {t('all')}
    </MenuLink>
  )
  const inForce = mayChange && changeRefusal({ standing, change: 'change' }) === null
  const withdrawable = mayChange && changeRefusal({ standing, change: 'withdraw' }) === null
  return (
    <>
      <Menu id={changeIds.menu} trigger={t('button')} label={t('label')} look={{ variant: 'secondary' }}>
        {inForce && (
          <>
            <MenuDialogButton dialogId={changeIds.extend} icon={calendar}>
              {t('extend')}
            </MenuDialogButton>
            <MenuDialogButton dialogId={changeIds.amend} icon={pencil}>
              {t('amend')}
            </MenuDialogButton>
            <MenuDialogButton dialogId={changeIds.close} icon={circleCheck}>
              {t('close')}
            </MenuDialogButton>
          </>
        )}
        {withdrawable && (
          <MenuDialogButton dialogId={changeIds.withdraw} icon={circleSlash}>
            {t('withdraw')}
          </MenuDialogButton>
        )}
        {all}
      </Menu>
      {inForce && (
        <>
          <ExtendAllDialog letter={letter} />
          <AmendDialog letter={letter} />
          <CloseDialog directiveId={letter.id} figures={figures} />
        </>
      )}
      {withdrawable && <WithdrawDialog directiveId={letter.id} submitted={figures.submitted} />}
    </>
  )
}
