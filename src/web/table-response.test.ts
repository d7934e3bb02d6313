import { describe, expect, it } from 'vitest'
import { tableResponse } from './table-response.ts'

const sheets = [{ name: 'a', columns: [{ head: 'a', width: 9 }], rows: [['б']] }]

describe('tableResponse', () => {
  it('names the file in the language of the reader', () => {
    const response = tableResponse({ format: 'xlsx', name: '№ 05-14/1234: «Есеп»', sheets })
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="05-14-1234- _.xlsx"; filename*=UTF-8''${encodeURIComponent('№ 05-14-1234- «Есеп».xlsx')}`,
    )
    expect(response.headers.get('content-type')).toContain('spreadsheetml.sheet')
  })

  it('sends what the format says', async () => {
    const response = tableResponse({ format: 'csv', name: 'a', sheets })
    expect(await response.text()).toBe('a\r\nб\r\n')
    expect(response.headers.get('cache-control')).toBe('no-store')
  })
})
