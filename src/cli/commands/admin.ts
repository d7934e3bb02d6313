import { ZodError } from 'zod'
import { publicOrigin } from '#/lib/public-origin.ts'
import { inviteAdmin } from '#/server/invitations/invite-admin.ts'
import { type Command, exitCodes } from '../command.ts'
import { withPortal } from '../portal.ts'

export const adminCommand: Command = {
  help: `Usage: zhariya admin invite --email ADDRESS

For the operator of the server: nobody has to be signed in. The person of this e-mail, new or known, becomes
an administrator of everything; a known one who was closed out is let in again. Prints the link by which they
choose a password; it opens once, for seven days, and takes the place of every link before.

The link begins with PUBLIC_ORIGIN.

Exit code: 0 done, 1 not an e-mail or no database answers, 2 wrong usage.
`,
  run({ args, terminal }) {
    const [what, option, email, ...rest] = args
    if (what !== 'invite' || option !== '--email' || email === undefined || rest.length > 0) {
      terminal.errors.write(
        'Say «zhariya admin invite --email ADDRESS»; «zhariya admin --help» tells more.\n',
      )
      return Promise.resolve(exitCodes.wrongUsage)
    }
    return withPortal({
      terminal,
      work: async (context) => {
        try {
          const { token } = await inviteAdmin(context, { email })
          terminal.output.write(`${publicOrigin()}/kk/invitation/${token}\n`)
          return exitCodes.done
        } catch (error) {
          if (!(error instanceof ZodError)) throw error
          terminal.errors.write(`Not an e-mail: ${email}\n`)
          return exitCodes.badInput
        }
      },
    })
  },
}
