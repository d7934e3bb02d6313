import type { loadDirective } from '../loaders.ts'
import { ConfirmPage } from './confirm-page.tsx'
import { DiscardedDirective } from './discarded-directive.tsx'
import { DraftPage } from './draft-page.tsx'
import { IssuedDirective, type IssuedPlaces } from './issued-directive.tsx'
import { PreviewPage } from './preview-page.tsx'

interface DirectiveScreenProps {
  directive: Awaited<ReturnType<typeof loadDirective>>
  /** Of the address: a draft can be looked at as its reader will, or be confirmed without script. */
  step: unknown
  places?: IssuedPlaces
}

/** One directive in whatever state it is. */
export function DirectiveScreen({ directive, step, places }: DirectiveScreenProps) {
  if (directive.kind === 'issued') return <IssuedDirective directive={directive} places={places} />
  if (directive.kind === 'discarded') return <DiscardedDirective letter={directive.letter} />
  if (step === 'preview') return <PreviewPage draft={directive} />
  if (step === 'confirm') return <ConfirmPage draft={directive} />
  return <DraftPage draft={directive} files={places?.files} />
}
