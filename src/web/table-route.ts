import * as z from 'zod'
import { type Locale, locales } from '#/i18n/locales.ts'
import type { Context } from '#/server/context.ts'
import { currentLocale } from './request.ts'
import { route } from './route.ts'
import { type Table, tableFormats, tableResponse } from './table-response.ts'

/** The last part of the address is the format; the query filters as on the page that the table belongs to. */
const tableContract = z.looseObject({
  format: z.enum(tableFormats, 'unknown_id'),
  /** Of heads and words; without it, the language of the page that asks. */
  locale: z.enum(locales).optional().catch(undefined),
})

/** A list as a file. `make` reads with the rights of whoever asks and refuses by a Problem before the first byte. */
export function tableRoute(
  make: (context: Context, asked: { query: Record<string, unknown>; locale: Locale }) => Promise<Table>,
) {
  return route({
    contract: tableContract,
    run: async (context, input) => {
      const { format, locale, ...query } = tableContract.parse(input)
      const table = await make(context, { query, locale: locale ?? (await currentLocale()) })
      return tableResponse({ format, ...table })
    },
  })
}
