import { writePackage } from '#/integrations/evidence-zip/write-package.ts'
import { verifyPackage } from '#/integrations/evidence-zip/verify-package.ts'
import { openFileStore } from '#/integrations/files/open-file-store.ts'
import { portalFileSettings } from '#/lib/file-settings.ts'
import { type Command, type ExitCode, exitCodes, type Terminal } from '../command.ts'
import { manifestOf } from '../evidence/read-evidence.ts'
import { withPortal } from '../portal.ts'

export const evidenceCommand: Command = {
  summary: 'hands out and proves what is kept («evidence export», «evidence verify»)',
  help: `Usage: zhariya evidence export DIRECTIVE [FILE]
       zhariya evidence verify FILE

export writes every stored copy of a directive's publications into a ZIP, with a manifest of their hashes and
of the department's chain from the first of them to its end. DIRECTIVE is its id or its number; FILE is
evidence-<id>.zip unless named, and must not exist. Reads DATABASE_URL, FILES_DIR and S3_…, or the embedded portal
of this folder.

verify proves such a file without the portal: the hash of each file, each row, and the chain. Prints the end of
each chain (compare it with a hash noted outside of the portal), or everything that does not hold.

Exit code: 0 written, or all holds; 1 something does not hold or cannot be had; 2 wrong usage.
`,
  run({ args, terminal }) {
    const [what, first, second, ...rest] = args
    if (what === 'export' && first && rest.length === 0)
      return exportTo({ name: first, path: second, terminal })
    if (what === 'verify' && first && second === undefined) return verify({ path: first, terminal })
    terminal.errors.write(
      'Say «zhariya evidence export DIRECTIVE» or «zhariya evidence verify FILE»; --help tells more.\n',
    )
    return Promise.resolve(exitCodes.wrongUsage)
  },
}

function exportTo({
  name,
  path,
  terminal,
}: {
  name: string
  path?: string
  terminal: Terminal
}): Promise<ExitCode> {
  return withPortal({
    terminal,
    work: async (context) => {
      const manifest = await manifestOf(context, { name })
      if (!manifest) {
        terminal.errors.write(`No directive, or more than one, is called ${name}: give its id.\n`)
        return exitCodes.badInput
      }
      const place = path ?? `evidence-${manifest.about.directiveId}.zip`
      try {
        const { files } = await writePackage({
          path: place,
          store: openFileStore(portalFileSettings()),
          manifest,
        })
        terminal.output.write(`${place}: ${String(files)} files\n`)
        return exitCodes.done
      } catch (error) {
        terminal.errors.write(`Not written: ${error instanceof Error ? error.message : String(error)}\n`)
        return exitCodes.badInput
      }
    },
  })
}

async function verify({ path, terminal }: { path: string; terminal: Terminal }): Promise<ExitCode> {
  const { faults, rows, files, ends } = await verifyPackage({ path })
  for (const fault of faults) terminal.output.write(`BROKEN  ${fault}\n`)
  if (faults.length > 0) return exitCodes.badInput
  for (const { chainId, seq, hash } of ends) {
    terminal.output.write(`holds   ${chainId}  to row ${String(seq)}, last hash ${hash}\n`)
  }
  terminal.output.write(`${String(rows)} rows, ${String(files)} files: all hold\n`)
  return exitCodes.done
}
