import { parseArgs } from 'node:util'
import { writePackage } from '#/integrations/evidence-zip/write-package.ts'
import { verifyPackage } from '#/integrations/evidence-zip/verify-package.ts'
import { openFileStore } from '#/integrations/files/open-file-store.ts'
import { readCertificates } from '#/integrations/time-stamp/read-certificates.ts'
import { portalFileSettings } from '#/lib/file-settings.ts'
import { tsaCertificates } from '#/lib/tsa-certificates.ts'
import { type Command, type ExitCode, exitCodes, type Terminal } from '../command.ts'
import { packageOf } from '../evidence/read-evidence.ts'
import { withPortal } from '../portal.ts'

export const evidenceCommand: Command = {
  help: `Usage: zhariya evidence export DIRECTIVE [FILE]
       zhariya evidence verify [--tsa-certificates PEM] FILE

export writes every stored copy of a directive's publications into a ZIP, with a manifest of their hashes and
of the department's chain from the first of them to its end. DIRECTIVE is its id or its number; FILE is
evidence-<id>.zip unless named, and must not exist. Reads DATABASE_URL, FILES_DIR and S3_…, or the embedded portal
of this folder.

verify proves such a file without the portal: the hash of each file, each row, the chain, and the signature of each
time stamp (RFC 3161). Prints the end of each chain (compare it with a hash noted outside of the portal) and the
times, or everything that does not hold. Whose the time stamps are is checked only against certificates: a PEM file
with the authority's own or its issuer's, by the option or TSA_CERTIFICATES.

Exit code: 0 written, or all holds; 1 something does not hold or cannot be had; 2 wrong usage.
`,
  run({ args, terminal }) {
    const [what, first, second, ...rest] = args
    if (what === 'export' && first && rest.length === 0)
      return exportTo({ name: first, path: second, terminal })
    const asked = what === 'verify' ? readVerify(args.slice(1)) : null
    if (asked) return verify({ ...asked, terminal })
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
      const found = await packageOf(context, { name })
      if (!found) {
        terminal.errors.write(`No directive, or more than one, is called ${name}: give its id.\n`)
        return exitCodes.badInput
      }
      const place = path ?? `evidence-${found.manifest.about.directiveId}.zip`
      try {
        const { files } = await writePackage({
          path: place,
          store: openFileStore(portalFileSettings()),
          ...found,
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

/** The file and the certificates of `verify`; null for what is no such call. */
function readVerify(args: readonly string[]): { path: string; certificates: string | undefined } | null {
  try {
    const options = { 'tsa-certificates': { type: 'string', default: tsaCertificates() } } as const
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options })
    const [path, ...rest] = positionals
    return path && rest.length === 0 ? { path, certificates: values['tsa-certificates'] } : null
  } catch {
    return null
  }
}

async function verify({
  path,
  certificates,
  terminal,
}: {
  path: string
  certificates: string | undefined
  terminal: Terminal
}): Promise<ExitCode> {
  let authorities: Uint8Array[]
  try {
    authorities = certificates ? readCertificates(certificates) : []
  } catch (error) {
    terminal.errors.write(`Not checked: ${error instanceof Error ? error.message : String(error)}\n`)
    return exitCodes.badInput
  }
  const { faults, rows, files, ends, stamps } = await verifyPackage({ path, authorities })
  for (const fault of faults) terminal.output.write(`BROKEN  ${fault}\n`)
  if (faults.length > 0) return exitCodes.badInput
  for (const { chainId, seq, hash } of ends) {
    terminal.output.write(`holds   ${chainId}  to row ${String(seq)}, last hash ${hash}\n`)
  }
  for (const { chainId, seq, at, issuer } of stamps) {
    const said =
      issuer === 'trusted' ? 'signature holds, issuer trusted' : 'signature holds, issuer not checked'
    terminal.output.write(`stamped ${chainId}  row ${String(seq)} at ${at.toISOString()}: ${said}\n`)
  }
  terminal.output.write(
    `${String(rows)} rows, ${String(files)} files, ${String(stamps.length)} time stamps: all hold\n`,
  )
  return exitCodes.done
}
