import { expect, it } from 'vitest'
import { mainText } from './main-text.ts'
import { withoutSides } from './without-sides.ts'

it.each([
  [
    'menus, columns and drawings',
    '<p>a</p><NAV><ul><li>x</ul></NAV><svg><path/></svg><p>b</p>',
    '<p>a</p><p>b</p>',
  ],
  ['one within another', '<aside>x<aside>y</aside>z</aside><p>a</p>', '<p>a</p>'],
  ['another within one', '<nav>x<aside>y</aside></nav><p>a</p>', '<p>a</p>'],
  ['what a script says of itself', '<script>"<p>x</p></nav>"</script><p>a</p>', '<p>a</p>'],
  ['a name in an attribute', '<p title="<nav>">a</p><nav title="</nav>">x</nav>', '<p title="<nav>">a</p>'],
])('cuts %s', (_, html, left) => {
  expect(withoutSides(html)).toBe(left)
})

it.each([
  ['is never closed', '<nav><p>a</p><p>b</p>'],
  ['is closed by another', '<div><aside><p>a</p></div><p>b</p>'],
  ['ends what never began', '<p>a</p></aside><p>b</p>'],
])('leaves what %s', (_, html) => {
  expect(withoutSides(html)).toBe(html)
})

const story =
  '<p>Алаяқтар банк қызметкері атынан қоңырау шалып, құпия кодты сұрайды. Кодты ешкімге айтпаңыз.</p>'.repeat(
    8,
  )

it('a page whose text stands in a column is read all the same', () => {
  expect(mainText(`<html><body><aside>${story}</aside></body></html>`)).toContain('Кодты ешкімге айтпаңыз.')
  expect(mainText(`<html><body><aside>Мәзір</aside><article>${story}</article></body></html>`)).not.toContain(
    'Мәзір',
  )
})
