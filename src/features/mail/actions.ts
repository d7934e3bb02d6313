'use server'
import { resendContract } from '#/contracts/mail.ts'
import { resend } from '#/server/outbox/resend.ts'
import { action } from '#/web/action.ts'

export const resendAction = action({ contract: resendContract, verb: resend })
