import type { ReactNode } from 'react'
import type { Shape } from '#/ui/icon.tsx'
import { Icon } from '#/ui/icon.tsx'
import { inbox } from '#/ui/icons.ts'

type EmptyStateProps = { title: ReactNode; children?: ReactNode; icon?: Shape; action?: ReactNode }

/** Nothing to show: what that means, what comes next, at most one button. */
export function EmptyState({ title, children, icon = inbox, action }: EmptyStateProps) {
  return (
    <div className="flex gap-4 py-6">
      <Icon shape={icon} size={28} className="text-accent mt-0.5" />
      <div className="min-w-0">
        <h2 className="text-h3">{title}</h2>
        {children && <div className="text-ink-2 mt-1 max-w-[60ch]">{children}</div>}
        {action && <div className="mt-4">{action}</div>}
      </div>
    </div>
  )
}
