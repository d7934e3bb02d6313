import { forbidden, notFound, redirect } from 'next/navigation'
import type { Context } from '#/server/context.ts'
import { paths } from './paths.ts'
import { problemOf } from './problem-text.ts'
import { currentLocale, currentPath } from './request.ts'
import { currentContext } from './session.ts'

/**
 * Loads a page's data in the context of its request. Refusals become Next's own answers: sign in and
 * come back, 403, 404 (an address that no contract accepts is one that does not exist).
 */
export async function load<Data>(loader: (context: Context) => Promise<Data>): Promise<Data> {
  try {
    return await loader(await currentContext())
  } catch (error) {
    switch (problemOf(error)?.code) {
      case 'sign_in_required':
        return redirect(paths.signIn({ locale: await currentLocale(), next: await currentPath() }))
      case 'forbidden':
        return forbidden()
      case 'not_found':
      case 'invalid':
        return notFound()
      default:
        throw error
    }
  }
}
