import { demoLetterContract } from '#/contracts/mail.ts'
import { demoLetterPage } from '#/web/demo/letter-page.ts'
import { route } from '#/web/route.ts'

export const GET = route({ contract: demoLetterContract, run: demoLetterPage })
