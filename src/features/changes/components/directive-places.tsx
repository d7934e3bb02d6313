import type { DirectiveChanges } from '../loaders.ts'
import { DirectiveHistory } from './directive-history.tsx'
import { DirectiveMenu } from './directive-menu.tsx'
import { DirectiveNotices } from './directive-notices.tsx'

/** What changes of mind put on the page of a directive: a menu, what to know first, the history. */
export function directivePlaces({
  changes,
  figures,
}: {
  changes: DirectiveChanges | null
  figures: Parameters<typeof DirectiveMenu>[0]['figures'] | null
}) {
  if (!changes || !figures) return {}
  return {
    actions: <DirectiveMenu changes={changes} figures={figures} />,
    notices: <DirectiveNotices changes={changes} />,
    history: <DirectiveHistory changes={changes} />,
  }
}
