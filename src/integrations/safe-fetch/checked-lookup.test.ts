import { describe, expect, test } from 'vitest'
import { checkedLookup, isPrivateAnswer } from './checked-lookup.ts'

type Found = { address: string; family: number }[]

/** A name server under a stranger's control: each question gets the next answer. */
function rebinding(answers: Found[]) {
  let asked = 0
  return {
    resolve: () => Promise.resolve(answers[asked++] ?? []),
    asked: () => asked,
  }
}

const look = ({
  name,
  trusted,
  all,
}: {
  name: ReturnType<typeof rebinding>
  trusted: boolean
  all: boolean
}) =>
  new Promise<{ error: Error | null; address: unknown; family: unknown }>((done) => {
    checkedLookup({ resolve: name.resolve, trusted })('news.kz', { all }, (error, address, family) =>
      done({ error, address, family }),
    )
  })

const open = { address: '93.184.216.34', family: 4 }
const closed = { address: '127.0.0.1', family: 4 }

describe('checkedLookup', () => {
  test('hands on what it judged and asks once, so a second answer comes too late', async () => {
    const name = rebinding([[open], [closed]])
    expect(await look({ name, trusted: false, all: true })).toMatchObject({ error: null, address: [open] })
    expect(name.asked()).toBe(1)
    const second = await look({ name, trusted: false, all: true })
    expect(isPrivateAnswer(second.error)).toBe(true)
  })

  test('gives one address where one is wanted', async () => {
    const seen = await look({ name: rebinding([[open]]), trusted: false, all: false })
    expect(seen).toEqual({ error: null, address: open.address, family: 4 })
  })

  test('refuses the whole answer for one private address in it', async () => {
    const seen = await look({ name: rebinding([[open, closed]]), trusted: false, all: true })
    expect(isPrivateAnswer(seen.error)).toBe(true)
    expect(seen.address).toBe('')
  })

  test('lets a trusted name be private', async () => {
    const seen = await look({ name: rebinding([[closed]]), trusted: true, all: true })
    expect(seen).toMatchObject({ error: null, address: [closed] })
  })
})
