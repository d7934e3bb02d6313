import type { Command } from '../command.ts'
import { addressCommand } from './address.ts'
import { adminCommand } from './admin.ts'
import { auditCommand } from './audit.ts'
import { checkCommand } from './check.ts'
import { dateCommand } from './date.ts'
import { evidenceCommand } from './evidence.ts'
import { figuresCommand } from './figures.ts'
import { languageCommand } from './language.ts'
import { letterCommand } from './letter.ts'
import { linksCommand } from './links.ts'
import { pageCommand } from './page.ts'
import { relevanceCommand } from './relevance.ts'

/** Every command by its name, in the order of the help. */
export const commands: ReadonlyMap<string, Command> = new Map([
  ['links', linksCommand],
  ['address', addressCommand],
  ['page', pageCommand],
  ['language', languageCommand],
  ['date', dateCommand],
  ['relevance', relevanceCommand],
  ['letter', letterCommand],
  ['check', checkCommand],
  ['audit', auditCommand],
  ['figures', figuresCommand],
  ['evidence', evidenceCommand],
  ['admin', adminCommand],
])
