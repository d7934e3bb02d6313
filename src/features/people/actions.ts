'use server'
import {
  createPersonContract,
  editPersonContract,
  grantContract,
  membershipContract,
  nameDeputyContract,
  personContract,
  renewInvitationContract,
  revokeInvitationContract,
} from '#/contracts/people.ts'
import { renewInvitation } from '#/server/invitations/renew.ts'
import { revokeInvitation } from '#/server/invitations/revoke.ts'
import { endDeputy } from '#/server/memberships/end-deputy.ts'
import { grantMembership } from '#/server/memberships/grant.ts'
import { nameDeputy } from '#/server/memberships/name-deputy.ts'
import { revokeMembership } from '#/server/memberships/revoke.ts'
import { createPerson } from '#/server/people/create.ts'
import { disablePerson } from '#/server/people/disable.ts'
import { editPerson } from '#/server/people/edit.ts'
import { enablePerson } from '#/server/people/enable.ts'
import { resetPassword } from '#/server/people/reset-password.ts'
import { action } from '#/web/action.ts'

export const inviteAction = action({ contract: createPersonContract, verb: createPerson })

export const editPersonAction = action({ contract: editPersonContract, verb: editPerson })

export const disablePersonAction = action({ contract: personContract, verb: disablePerson })

export const enablePersonAction = action({ contract: personContract, verb: enablePerson })

export const resetPasswordAction = action({ contract: renewInvitationContract, verb: resetPassword })

export const renewInvitationAction = action({ contract: renewInvitationContract, verb: renewInvitation })

export const revokeInvitationAction = action({ contract: revokeInvitationContract, verb: revokeInvitation })

export const grantAction = action({ contract: grantContract, verb: grantMembership })

export const revokeMembershipAction = action({ contract: membershipContract, verb: revokeMembership })

export const nameDeputyAction = action({ contract: nameDeputyContract, verb: nameDeputy })

export const endDeputyAction = action({ contract: membershipContract, verb: endDeputy })
