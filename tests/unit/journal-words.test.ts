import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { messagesOf } from '#/i18n/messages.ts'

const folder = 'src/server'
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.startsWith('db/'))
  .map((path) => readFileSync(join(folder, path), 'utf8'))

/** `action: 'entity.verb'`, also where one of two is chosen. */
const named = sources.flatMap((source) =>
  [...source.matchAll(/action: [^\n]*/g)].flatMap(([line]) =>
    [...line.matchAll(/'([a-z_]+\.[a-z_]+)'/g)].map(([, action = '']) => action),
  ),
)
const actions = [...new Set([...named, 'reviews.accepted', 'reviews.returned'])].sort()

describe('every action that a verb writes into the journal', () => {
  it('was found', () => {
    expect(actions.length).toBeGreaterThan(15)
  })

  it.each(actions)('%s has words', (action) => {
    expect(Object.keys(messagesOf('kk').audit.actions)).toContain(action.replace('.', '_'))
  })
})
