import { X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** The certificates of a PEM file, DER. @throws Error where the file cannot be read or holds none */
export function readCertificates(path: string): Uint8Array[] {
  const found = readFileSync(path, 'utf8').match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g)
  if (!found) throw new Error(`${path}: no certificate in PEM`)
  return found.map((pem) => new X509Certificate(pem).raw)
}
