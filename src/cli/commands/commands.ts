import type { Command } from '../command.ts'

interface Listed {
  /** One line for the list of commands. */
  summary: string
  /** A command loads what it needs and nothing else: most want neither database nor browser. */
  load: () => Promise<Command>
}

/** Every command by its name, in the order of the help. */
export const commands: ReadonlyMap<string, Listed> = new Map<string, Listed>([
  [
    'links',
    {
      summary: 'finds the links in a text and tells what their spelling tells',
      load: async () => (await import('./links.ts')).linksCommand,
    },
  ],
  [
    'address',
    {
      summary: 'tells whether an address may be fetched',
      load: async () => (await import('./address.ts')).addressCommand,
    },
  ],
  [
    'page',
    {
      summary: 'tells what a saved page says of itself: title, day, author, language, text',
      load: async () => (await import('./page.ts')).pageCommand,
    },
  ],
  [
    'language',
    {
      summary: 'tells the language of a text',
      load: async () => (await import('./language.ts')).languageCommand,
    },
  ],
  [
    'date',
    {
      summary: 'reads the day that a text names in words',
      load: async () => (await import('./date.ts')).dateCommand,
    },
  ],
  [
    'relevance',
    {
      summary: 'tells how near a publication is to the topic of a letter',
      load: async () => (await import('./relevance.ts')).relevanceCommand,
    },
  ],
  [
    'letter',
    {
      summary: 'reads a letter: number, date, addressees, deadline, links, what it demands',
      load: async () => (await import('./letter.ts')).letterCommand,
    },
  ],
  [
    'check',
    {
      summary: 'fetches and reads one page, and tells what the portal would see',
      load: async () => (await import('./check.ts')).checkCommand,
    },
  ],
  [
    'audit',
    {
      summary: 'verifies that nobody touched the journal («audit verify»)',
      load: async () => (await import('./audit.ts')).auditCommand,
    },
  ],
  [
    'figures',
    {
      summary: 'recomputes every number that the dashboard shows («figures verify»)',
      load: async () => (await import('./figures.ts')).figuresCommand,
    },
  ],
  [
    'evidence',
    {
      summary: 'hands out and proves what is kept («evidence export», «evidence verify»)',
      load: async () => (await import('./evidence.ts')).evidenceCommand,
    },
  ],
  [
    'admin',
    {
      summary: 'makes an administrator and prints their one-time link («admin invite»)',
      load: async () => (await import('./admin.ts')).adminCommand,
    },
  ],
])
