import { authorize } from '#/server/authorize.ts'
import { type Difference, verifyFigures } from '#/server/compliance/reads/verify.ts'
import { type Command, exitCodes } from '../command.ts'
import { withPortal } from '../portal.ts'

export const figuresCommand: Command = {
  help: `Usage: zhariya figures verify

Counts the figures of every directive from submissions, lines and decisions, and compares them with what
the portal shows and keeps. Prints each difference, then how many numbers were compared.

Exit code: 0 no difference, 1 a number differs or no database answers, 2 wrong usage.
`,
  run({ args, terminal }) {
    if (args.length !== 1 || args[0] !== 'verify') {
      terminal.errors.write('Say «zhariya figures verify»; «zhariya figures --help» tells more.\n')
      return Promise.resolve(exitCodes.wrongUsage)
    }
    return withPortal({
      terminal,
      work: async (context) => {
        const scope = authorize(context, 'figures.verify')
        const { directives, figures, differences } = await verifyFigures(context, { scope })
        for (const difference of differences) terminal.output.write(`${line(difference)}\n`)
        const sum = `${String(figures)} figures of ${String(directives)} directives`
        terminal.output.write(`${sum}: ${String(differences.length)} differ\n`)
        return differences.length === 0 ? exitCodes.done : exitCodes.badInput
      },
    })
  },
}

function line({ subjectId, figure, shown, counted }: Difference): string {
  return `DIFFERS  ${subjectId ?? 'portal'}  ${figure}: shown ${shown}, counted ${counted}`
}
