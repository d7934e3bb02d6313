import { describe, expect, it } from 'vitest'
import { formInput, formValues, withoutSecrets } from './form-input.ts'

describe('A form', () => {
  it('spells objects with dots, lists with numbers or repeated names', () => {
    const form = formOf([
      ['id', '7'],
      ['audience.kinds', 'museum'],
      ['audience.kinds', 'library'],
      ['audience.one', 'x'],
      ['items.1.url', 'b'],
      ['items.0.url', 'a'],
      ['empty', ''],
    ])
    expect(formInput(form)).toEqual({
      id: '7',
      audience: { kinds: ['museum', 'library'], one: 'x' },
      items: [{ url: 'a' }, { url: 'b' }],
      empty: '',
    })
  })

  it('cannot reach the prototype of objects, however it names its fields', () => {
    const form = formOf([
      ['__proto__.admin', 'yes'],
      ['constructor.prototype.admin', 'yes'],
      ['a.__proto__.admin', 'yes'],
      ['toString', 'x'],
      ['a.b.c.d.e.f.g', 'deep'],
    ])
    const input = formInput(form)
    expect(({} as Record<string, unknown>).admin).toBeUndefined()
    expect(Object.keys(input)).toEqual(['a'])
    expect(input.toString).toBe(Object.prototype.toString)
  })

  it('survives names that contradict each other', () => {
    expect(
      formInput(
        formOf([
          ['a', 'text'],
          ['a.b', 'below'],
        ]),
      ),
    ).toEqual({ a: { b: 'below' } })
    expect(
      formInput(
        formOf([
          ['a.b', 'below'],
          ['a', 'text'],
        ]),
      ),
    ).toEqual({ a: 'text' })
  })

  it('shows again what was typed, without files, passwords and what Next adds', () => {
    const form = formOf([
      ['$ACTION_ID_1', ''],
      ['email', 'a@b.kz'],
      ['password', 'secret'],
      ['newPassword', 'secret'],
    ])
    form.append('file', new Blob(['x']))
    expect(withoutSecrets(formValues(form))).toEqual({ email: 'a@b.kz' })
  })
})

function formOf(entries: [string, string][]): FormData {
  const form = new FormData()
  for (const [name, value] of entries) form.append(name, value)
  return form
}
