'use server'
import { createOrganisationContract } from '#/contracts/organisations.ts'
import { foundPortalContract } from '#/contracts/people.ts'
import { createOrganisation } from '#/server/organisations/create.ts'
import { foundPortal } from '#/server/portal/found.ts'
import { action } from '#/web/action.ts'
import { paths } from '#/web/paths.ts'

export const foundAction = action({
  contract: foundPortalContract,
  verb: foundPortal,
  goTo: ({ locale }) => paths.setUp({ locale, query: { step: 'institutions' } }),
})

export const addInstitutionAction = action({
  contract: createOrganisationContract,
  verb: createOrganisation,
})
