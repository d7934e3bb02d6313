import { peopleContract, type PeopleQuery, personContract } from '#/contracts/people.ts'
import { type Role, roles } from '#/domain/access.ts'
import { invitationState } from '#/domain/people/invitation.ts'
import type { Context } from '#/server/context.ts'
import { authorize } from '#/server/authorize.ts'
import { ownDirectorships } from '#/server/memberships/reads.ts'
import { PEOPLE_PAGE, peopleList } from '#/server/people/reads.ts'
import { givable, personIn } from '#/server/people/reads/person.ts'
import { placesOf } from '#/server/people/reads/places.ts'
import { invitationLinkStart } from '#/web/invitation-link.ts'

type Asked = Record<string, string | string[] | undefined>

/** A page of the people whom the actor may look after. */
export async function loadPeople(context: Context, { query }: { query: Asked }) {
  const scope = authorize(context, 'people.read')
  const filter = peopleContract.parse(query)
  const [rows, chosen] = await Promise.all([
    peopleList(context, { scope, filter }),
    filter.organisation ? placesOf(context, { scope, id: filter.organisation }) : null,
  ])
  const found = rows[0]?.found ?? 0
  return {
    filter,
    rows,
    found,
    now: context.now,
    organisation: chosen?.places[0] ?? null,
    pages: Math.max(1, Math.ceil(found / PEOPLE_PAGE)),
    narrowed: Boolean(filter.q || filter.role || filter.state || filter.organisation),
  }
}

export type PeoplePage = Awaited<ReturnType<typeof loadPeople>>
export type PeopleFilter = PeopleQuery

/** What a new person can be given, and where. */
export async function loadNewPerson(context: Context, { query }: { query: Asked }) {
  const scope = authorize(context, 'people.edit')
  const { organisation, role } = peopleContract.parse(query)
  const q = typeof query.place === 'string' ? query.place.slice(0, 200) : ''
  const { places, more } = await placesOf(context, { scope, q, id: organisation })
  return {
    places,
    more: more || q !== '',
    q,
    organisation: organisation ?? null,
    role: role ?? null,
    roles: rolesToGive(context),
    linkStart: invitationLinkStart(),
  }
}

export type NewPersonPage = Awaited<ReturnType<typeof loadNewPerson>>

/** One person: who they are, what they may do and where, who stands in, their links. */
export async function loadPerson(context: Context, input: { id: string; query: Asked }) {
  const scope = authorize(context, 'people.edit')
  const { id } = personContract.parse(input)
  const q = typeof input.query.place === 'string' ? input.query.place.slice(0, 200) : ''
  const [found, { places, more }] = await Promise.all([
    personIn(context, { scope, id }),
    placesOf(context, { scope, q }),
  ])
  const { memberships, invitations, ...person } = found
  const { now, actor } = context
  return {
    person,
    self: actor.kind === 'person' && actor.personId === id,
    memberships: memberships.map((one) => ({
      ...one,
      over: isOver({ ...one, now }),
      givable: givable(context, { role: one.role, ancestorIds: one.organisation.ancestorIds }),
      deputies: one.deputies.filter((deputy) => !isOver({ ...deputy, now })),
    })),
    invitations: invitations.map((one) => ({ ...one, state: invitationState({ ...one, now }) })),
    places,
    more: more || q !== '',
    q,
    now,
    roles: rolesToGive(context),
    linkStart: invitationLinkStart(),
  }
}

export type PersonPage = Awaited<ReturnType<typeof loadPerson>>

/** For a director's own page: the institutions they direct, and who stands in for them. */
export async function loadDirectorships(context: Context) {
  const { actor } = context
  const own = actor.kind === 'person' ? actor.personId : ''
  const found = await ownDirectorships(context)
  return {
    now: context.now,
    linkStart: invitationLinkStart(),
    directorships: found.map(({ organisation: { memberships, ...organisation }, ...rest }) => ({
      ...rest,
      organisation,
      colleagues: uniqueById(memberships.map(({ person }) => person)).filter(({ id }) => id !== own),
    })),
  }
}

export type DirectorshipsPage = Awaited<ReturnType<typeof loadDirectorships>>

function rolesToGive({ actor }: Context): Role[] {
  const held = actor.kind === 'person' ? actor.memberships : []
  const first: Role[] = ['director', 'press']
  const isAdmin = held.some(({ role }) => role === 'admin')
  return isAdmin ? [...first, ...roles.filter((role) => !first.includes(role)).reverse()] : first
}

function isOver({ validTo, now }: { validTo: Date | null; now: Date }): boolean {
  return validTo !== null && validTo <= now
}

function uniqueById<T extends { id: string }>(list: T[]): T[] {
  return [...new Map(list.map((one) => [one.id, one])).values()]
}
