import { createHash } from 'node:crypto'
import { headers } from 'next/headers'
import type * as z from 'zod'
import { readFeedContract } from '#/contracts/feeds.ts'
import { Problem } from '#/domain/problem.ts'
import { env } from '#/lib/env.ts'
import type { Context } from '#/server/context.ts'
import { feedEntries, feedReader } from '#/server/feeds/reads.ts'
import { callerAddress } from '#/web/request.ts'
import { route } from '#/web/route.ts'
import { feedText } from './feed-text.ts'

/** The route of a person's calendar: whoever has its address reads it. */
export const getFeed = route({ contract: readFeedContract, run: feedAnswer })

/** The calendar for the program that subscribed to it; 304 while nothing has changed. */
async function feedAnswer(context: Context, input: z.input<typeof readFeedContract>): Promise<Response> {
  const { token } = readFeedContract.parse(input)
  const [, secret] = /^([\w-]{43})\.ics$/.exec(token) ?? []
  if (!secret) throw new Problem('not_found', { what: 'calendar' })
  const reader = await feedReader(context, { secret, address: await callerAddress() })
  const text = feedText({ entries: await feedEntries(reader), origin: env().PUBLIC_ORIGIN })
  const tag = `"${createHash('sha256').update(text).digest('base64url')}"`
  const known = (await headers()).get('if-none-match')?.split(/\s*,\s*/) ?? []
  const about = { etag: tag, 'cache-control': 'private, no-cache', 'x-robots-tag': 'noindex' }
  if (known.some((one) => one.replace(/^W\//, '') === tag))
    return new Response(null, { status: 304, headers: about })
  return new Response(text, {
    headers: {
      ...about,
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'inline; filename="zhariya.ics"',
    },
  })
}
