import { demoLetterContract } from '#/contracts/mail.ts'
import { Problem } from '#/domain/problem.ts'
import type { Context } from '#/server/context.ts'
import { route } from '../route.ts'
import { demoLetters } from './outbox-folder.ts'

/** The HTML of a letter as a page of its own, which may do nothing but be looked at and open its links. */
export const demoLetterPage = route({ contract: demoLetterContract, run: pageOf })

async function pageOf(context: Context, { id }: { id: string }): Promise<Response> {
  const letter = (await demoLetters(context)).find((one) => one.id === id)
  if (!letter) throw new Problem('not_found', { what: 'letter' })
  const inFrame = letter.html.replace('<head>', '<head>\n<base target="_blank">')
  return new Response(inFrame, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': policy,
    },
  })
}

/** Named ancestors override the X-Frame-Options that every answer of ours carries. */
const policy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  'sandbox allow-popups allow-popups-to-escape-sandbox',
].join('; ')
