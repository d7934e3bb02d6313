import { expect, it } from 'vitest'
import { html } from './html.ts'

it('escapes what it is given, in text and in attributes', () => {
  const name = `"><img src=x onerror='alert(1)'>&`
  expect(html`<td title="${name}">${name}</td>`.markup).toBe(
    '<td title="&quot;&gt;&lt;img src=x onerror=&#39;alert(1)&#39;&gt;&amp;">' +
      '&quot;&gt;&lt;img src=x onerror=&#39;alert(1)&#39;&gt;&amp;</td>',
  )
})

it('nests its own markup and leaves nothing out', () => {
  const cells = ['a', '<b>'].map((text) => html`<td>${text}</td>`)
  expect(html`<tr>${cells}${html`<td>${0}</td>`}${null}</tr>`.markup).toBe(
    '<tr><td>a</td><td>&lt;b&gt;</td><td>0</td></tr>',
  )
})
