import type { Action } from '#/domain/access.ts'
import type { FilePurpose } from '#/domain/files/kinds.ts'

/** Whoever may use a file may bring it. */
export const rightTo = {
  directive: 'directive.draft',
  letter: 'directive.draft',
  import: 'register.import',
  evidence: 'report.edit',
} as const satisfies Record<FilePurpose, Action>
