import { readInvitationContract } from '#/contracts/people.ts'
import { ownPath } from '#/contracts/sessions.ts'
import { inLanguage } from '#/i18n/in-language.ts'
import type { Locale } from '#/i18n/locales.ts'
import { env } from '#/lib/env.ts'
import { invitationOf } from '#/server/invitations/reads.ts'
import { demoPeopleHere, portalOwner } from '#/server/sessions/reads.ts'
import { currentSession } from '#/web/session.ts'

/** The sign-in page: whose it is, where it leads, and the demo's people when an embedded database holds the demo. */
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

/** The page of a forgotten password: whose portal it is. */
export async function loadForgotten({ locale }: { locale: Locale }) {
  const { context } = await currentSession()
  const owner = await portalOwner(context.db)
  return { owner: owner && inLanguage({ locale, kk: owner.nameKk, ru: owner.nameRu }) }
}

/** Whom a one-time link lets in; no invitation where it opens nothing (any more). */
export async function loadInvitation({ locale, token }: { locale: Locale; token: string }) {
  const { context } = await currentSession()
  const asked = readInvitationContract.safeParse({ token })
  const [{ owner }, found] = await Promise.all([
    loadForgotten({ locale }),
    asked.success ? invitationOf(context, asked.data) : null,
  ])
  if (!found) return { owner, token, invitation: null }
  const { person, kind, expiresAt } = found
  const place = person?.memberships[0]?.organisation
  return {
    owner,
    token,
    invitation: {
      kind,
      expiresAt,
      person: person && {
        email: person.email,
        post: inLanguage({ locale, kk: person.postKk, ru: person.postRu }),
        organisation: place ? inLanguage({ locale, kk: place.nameKk, ru: place.nameRu }) : null,
      },
    },
  }
}

export type InvitationData = Awaited<ReturnType<typeof loadInvitation>>
