'use server'
import { acceptFormContract, forgottenFormContract } from '#/contracts/people.ts'
import { demoSignInContract, signInContract } from '#/contracts/sessions.ts'
import { action } from '#/web/action.ts'
import { acceptAndEnter } from '#/web/auth/accept-invitation.ts'
import { askForLink } from '#/web/auth/own-password.ts'
import { signIn, signInAsDemo } from '#/web/auth/sign-in.ts'

export const signInAction = action({ contract: signInContract, verb: signIn })

export const signInAsDemoAction = action({ contract: demoSignInContract, verb: signInAsDemo })

export const acceptInvitationAction = action({ contract: acceptFormContract, verb: acceptAndEnter })

export const forgottenAction = action({ contract: forgottenFormContract, verb: askForLink })
