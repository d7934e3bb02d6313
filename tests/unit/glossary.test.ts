import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readCatalogues } from '../../scripts/check/messages/catalogues.ts'

const root = join(import.meta.dirname, '../..')
const glossary = readGlossary(readFileSync(join(root, 'docs/glossary.md'), 'utf8'))
const catalogues = readCatalogues(root)

/** Where a word of docs/glossary.md stands alone on a screen. */
const screens: [code: string, ...keys: string[]][] = [
  ['not started', 'progress.not_started', 'progressShort.not_started', 'institutions.states.not_started'],
  ['in progress', 'progress.in_progress', 'progressShort.in_progress', 'institutions.states.in_progress'],
  ['submitted', 'progress.submitted', 'progressShort.submitted', 'institutions.states.submitted'],
  ['submitted', 'directives.list.submitted', 'directives.view.submitted', 'plan.submitted'],
  ['returned', 'progress.returned'],
  ['accepted', 'progress.accepted', 'progressShort.accepted'],
  ['exempt', 'progress.exempt', 'progressShort.exempt', 'institutions.states.exempt'],
  ['refused for good', 'progress.refused'],
  ['withdrawn', 'progress.withdrawn', 'progressShort.withdrawn', 'directives.state.withdrawn'],
  ['taken off control', 'progress.closed', 'progressShort.closed', 'directives.state.off_control'],
  ['under control', 'directives.state.under_control'],
  ['not due yet', 'timeliness.not_due'],
  ['overdue', 'timeliness.overdue', 'institutions.states.overdue'],
  ['on time', 'timeliness.on_time'],
  ['late', 'timeliness.late'],
  ['acknowledged', 'obligations.read.acknowledge'],
  ['parent letter', 'directives.editor.parent', 'directives.view.parent', 'directives.confirm.parent'],
  ['archived copy', 'evidence.title', 'evidence.fate.copy'],
  ['review', 'review.title', 'shell.nav.review'],
  ['day table', 'calendar.name', 'shell.person.links.daysOff', 'shell.directiveTabs.calendar'],
  ['accept', 'review.decide.accept'],
  ['return', 'review.decide.return'],
  ['contest', 'obligations.card.contest'],
  ['check again', 'obligations.card.checkAgain', 'review.checkAgain'],
  ['cancel', 'calendar.form.cancel'],
  ['undo', 'changes.undo', 'review.queue.undo', 'evidence.undo', 'files.undo', 'sharing.undo'],
  ['undo', 'obligations.card.undo', 'calendar.form.undo', 'directives.discard.undo'],
  ['restore', 'register.accounts.restore', 'files.restore', 'directives.discard.restore'],
  ['withdraw', 'changes.menu.withdraw', 'changes.withdraw.send'],
  ['find links', 'obligations.paste.read'],
]

describe('the screens say what the glossary says', () => {
  const cases = screens.flatMap(([code, ...keys]) => keys.map((key) => ({ code, key })))
  test.each(cases)('$code at $key', ({ code, key }) => {
    const words = glossary.get(code)
    expect(words, `docs/glossary.md has a row «${code}»`).toBeDefined()
    for (const language of ['kk', 'ru'] as const)
      expect(words?.[language], language).toContain(catalogues[language].get(key)?.toLowerCase())
  })
})

/** Code → the words of each language; several may stand in a cell. */
function readGlossary(text: string): Map<string, { ru: string[]; kk: string[] }> {
  const rows = text.split('\n').flatMap((line) => {
    const [, code = '', ru = '', kk = ''] = line.split('|').map((cell) => cell.trim())
    return line.startsWith('|') && kk ? [[code, { ru: listOf(ru), kk: listOf(kk) }] as const] : []
  })
  return new Map(rows)
}

function listOf(cell: string): string[] {
  return cell.split(', ').map((word) => word.toLowerCase())
}
