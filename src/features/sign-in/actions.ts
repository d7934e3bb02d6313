'use server'
import { demoSignInContract, signInContract } from '#/contracts/sessions.ts'
import { action } from '#/web/action.ts'
import { signIn, signInAsDemo } from '#/web/auth/sign-in.ts'

export const signInAction = action({ contract: signInContract, verb: signIn })

export const signInAsDemoAction = action({ contract: demoSignInContract, verb: signInAsDemo })
