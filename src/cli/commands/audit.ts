import { authorize } from '#/server/authorize.ts'
import { type ChainReport, verifyChains } from '#/server/journal/reads/chain.ts'
import { type Command, exitCodes } from '../command.ts'
import { withPortal } from '../portal.ts'

export const auditCommand: Command = {
  help: `Usage: zhariya audit verify

Walks the journal of every department and recomputes its chain of hashes. Prints one line for each:
its end and its last hash (note it outside of the portal), or the first row that does not hold.

Exit code: 0 everything holds, 1 a chain is broken or no database answers, 2 wrong usage.
`,
  run({ args, terminal }) {
    if (args.length !== 1 || args[0] !== 'verify') {
      terminal.errors.write('Say «zhariya audit verify»; «zhariya audit --help» tells more.\n')
      return Promise.resolve(exitCodes.wrongUsage)
    }
    return withPortal({
      terminal,
      work: async (context) => {
        const reports = await verifyChains(context, { scope: authorize(context, 'audit.read') })
        for (const report of reports) terminal.output.write(`${line(report)}\n`)
        return reports.every(({ broken }) => broken === null) ? exitCodes.done : exitCodes.badInput
      },
    })
  },
}

function line({ chainId, seq, hash, verified, broken }: ChainReport): string {
  if (!broken) return `holds   ${chainId}  ${String(verified)} entries, last hash ${hash || '-'}`
  const entry = broken.entryId ? ` (entry ${broken.entryId})` : ''
  return `BROKEN  ${chainId}  row ${String(broken.seq)}${entry} is ${broken.kind}; ${String(verified)} of ${String(seq)} hold`
}
