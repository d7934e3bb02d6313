'use server'
import { changePasswordFormContract, nothingContract } from '#/contracts/people.ts'
import { action } from '#/web/action.ts'
import { changePasswordHere } from '#/web/auth/own-password.ts'
import { signOutEverywhere } from '#/web/auth/sign-out.ts'

export const changePasswordAction = action({ contract: changePasswordFormContract, verb: changePasswordHere })

export const signOutEverywhereAction = action({ contract: nothingContract, verb: signOutEverywhere })
