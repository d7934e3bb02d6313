import { createHash } from 'node:crypto'
import { Constructed, ObjectIdentifier, OctetString, Sequence } from 'asn1js'
import { type Attribute, type Certificate, id_eContentType_TSTInfo } from 'pkijs'

/**
 * Whether the signed attributes say what was signed, a time stamp, and by which certificate (ESS, RFC 5035): the same
 * key in another certificate would otherwise do.
 */
export function namesSigner({
  attributes,
  certificate,
}: {
  attributes: readonly Attribute[]
  certificate: Certificate
}): boolean {
  const valueOf = (type: string): unknown => attributes.find((one) => one.type === type)?.values[0]
  const content = valueOf(CONTENT_TYPE)
  if (!(content instanceof ObjectIdentifier) || content.getValue() !== id_eContentType_TSTInfo) return false
  const der = Buffer.from(certificate.toSchema().toBER())
  return (
    hashIn({ value: valueOf(SIGNING_CERTIFICATE_V2), certificate: der, byDefault: 'sha256' }) ||
    hashIn({ value: valueOf(SIGNING_CERTIFICATE), certificate: der, byDefault: 'sha1' })
  )
}

const CONTENT_TYPE = '1.2.840.113549.1.9.3'
const SIGNING_CERTIFICATE = '1.2.840.113549.1.9.16.2.12'
const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47'
const hashNames: Partial<Record<string, string>> = {
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
}

/** SigningCertificate: a list of lists; the first is the signer: its hash, in version 2 after the algorithm. */
function hashIn(given: { value: unknown; certificate: Buffer; byDefault: string }): boolean {
  const [first] = partsOf(partsOf(given.value)[0])
  const parts = partsOf(first)
  const hash = parts.find((part) => part instanceof OctetString)
  if (!hash) return false
  const [algorithm] = partsOf(parts[0])
  const name = algorithm instanceof ObjectIdentifier ? hashNames[algorithm.getValue()] : given.byDefault
  if (name === undefined) return false
  return createHash(name).update(given.certificate).digest().equals(hash.valueBlock.valueHexView)
}

function partsOf(value: unknown): unknown[] {
  return value instanceof Sequence || value instanceof Constructed ? value.valueBlock.value : []
}
