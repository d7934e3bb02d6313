import { isStaff } from '#/domain/access.ts'
import type { Locale } from '#/i18n/locales.ts'
import { inLanguage } from '#/i18n/in-language.ts'
import { cachedUntilChange } from '#/server/journal/reads/cached-until-change.ts'
import { authorize, may } from '#/server/authorize.ts'
import type { Context } from '#/server/context.ts'
import { countWaiting } from '#/server/reviews/reads.ts'
import { homePath } from '#/web/paths.ts'
import { currentSession } from '#/web/session.ts'

/** What the bars of every page show of the person who looks; null before sign-in. */
export async function loadShell(locale: Locale) {
  const { context, person } = await currentSession()
  if (!person) return null
  const reviews = may(context, 'review.read')
  return {
    staff: isStaff(person.memberships),
    home: homePath({ locale, memberships: person.memberships }),
    post: inLanguage({ locale, kk: person.postKk, ru: person.postRu }),
    /** Lines that wait for a decision; null for whoever does not review. */
    waiting: reviews ? await waitingIn(context) : null,
    /** Which rooms beside the main ones are theirs. */
    may: {
      ...mainRooms(context),
      account: may(context, 'own.edit'),
      daysOff: may(context, 'calendar.edit'),
      mail: may(context, 'outbox.read'),
      auditLog: may(context, 'audit.read'),
      setUp: may(context, 'portal.set_up'),
    },
  }
}

/** The main places of the person who looks, without a count; null before sign-in. */
export async function loadPlaces() {
  const { context, person } = await currentSession()
  return person && { staff: isStaff(person.memberships), may: mainRooms(context) }
}

function mainRooms(context: Context) {
  return { review: may(context, 'review.read'), people: may(context, 'people.read') }
}

function waitingIn(context: Context): Promise<number> {
  const scope = authorize(context, 'review.read')
  return cachedUntilChange(context, { scope, key: 'waiting', read: () => countWaiting(context, scope) })
}

export type ShellData = NonNullable<Awaited<ReturnType<typeof loadShell>>>
export type Places = NonNullable<Awaited<ReturnType<typeof loadPlaces>>>
