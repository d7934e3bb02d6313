import { newOrganisationContract, organisationPageContract } from '#/contracts/organisations.ts'
import { dateOf } from '#/domain/calendar/zone.ts'
import { authorize } from '#/server/authorize.ts'
import type { Context } from '#/server/context.ts'
import {
  districtChoices,
  issuingNodes,
  openObligations,
  organisationIn,
  surroundings,
} from '#/server/register/reads/organisation.ts'

/** The form of a new organisation; `parent` of the address line says below whom. */
export async function loadNewOrganisation(context: Context, query: Record<string, unknown>) {
  const scope = authorize(context, 'register.edit')
  const { parent } = newOrganisationContract.parse(query)
  const [places, districts, above] = await Promise.all([
    issuingNodes(context, { scope }),
    districtChoices(context, { scope }),
    parent ? organisationIn(context, { scope, id: parent }) : null,
  ])
  return { places, districts, above }
}
export type NewOrganisation = Awaited<ReturnType<typeof loadNewOrganisation>>

/** Everything that can be changed about an organisation. */
export async function loadOrganisation(context: Context, query: Record<string, unknown>) {
  const scope = authorize(context, 'register.edit')
  const { id, done, n } = organisationPageContract.parse(query)
  const [organisation, around, places, districts, owed] = await Promise.all([
    organisationIn(context, { scope, id }),
    surroundings(context, { scope, id }),
    issuingNodes(context, { scope }),
    districtChoices(context, { scope }),
    openObligations(context, { scope, organisationId: id }),
  ])
  const step = done ? { done, n: n ?? 0 } : null
  return { organisation, around, places, districts, owed, step, today: dateOf(context.now) }
}
export type OrganisationPage = Awaited<ReturnType<typeof loadOrganisation>>
