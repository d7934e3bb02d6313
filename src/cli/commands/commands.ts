import type { Command } from '../command.ts'
import { adminCommand } from './admin.ts'
import { auditCommand } from './audit.ts'
import { figuresCommand } from './figures.ts'
import { linksCommand } from './links.ts'

/** Every command by its name, in the order of the help. */
export const commands: ReadonlyMap<string, Command> = new Map([
  ['links', linksCommand],
  ['audit', auditCommand],
  ['figures', figuresCommand],
  ['admin', adminCommand],
])
