import { ownPath } from '#/contracts/sessions.ts'
import { inLanguage } from '#/i18n/in-language.ts'
import type { Locale } from '#/i18n/locales.ts'
import { env } from '#/lib/env.ts'
import { demoPeopleHere, portalOwner } from '#/server/sessions/reads.ts'
import { currentSession } from '#/web/session.ts'

/** The door: whose it is, where it leads, and the demo's people when an embedded database holds the demo. */
export async function loadSignIn({ locale, next }: { locale: Locale; next: unknown }) {
  const { context, person } = await currentSession()
  const [owner, people] = await Promise.all([
    portalOwner(context.db),
    env().EMBEDDED ? demoPeopleHere(context.db) : [],
  ])
  return {
    memberships: person?.memberships ?? null,
    next: ownPath(typeof next === 'string' ? next : undefined),
    owner: owner && inLanguage({ locale, kk: owner.nameKk, ru: owner.nameRu }),
    people: people.map(({ account, postKk, postRu }) => ({
      account,
      post: inLanguage({ locale, kk: postKk, ru: postRu }),
    })),
  }
}

export type SignInData = Awaited<ReturnType<typeof loadSignIn>>
