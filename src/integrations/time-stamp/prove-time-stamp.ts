import { createHash } from 'node:crypto'
import {
  Certificate,
  type ExtKeyUsage,
  id_ContentType_SignedData,
  id_eContentType_TSTInfo,
  id_ExtKeyUsage,
  id_sha256,
  PKIStatus,
  SignedData,
  type SignedDataVerifyError,
  TimeStampResp,
  TSTInfo,
} from 'pkijs'
import { namesSigner } from './names-signer.ts'

export type TimeStampProof =
  | {
      readonly kind: 'holds'
      /** By the authority's clock. */
      readonly at: Date
      /** `unchecked`: no certificate was given to check against, anybody may have signed. */
      readonly issuer: 'trusted' | 'unchecked'
    }
  | { readonly kind: 'broken'; readonly reason: string }

interface Stamped {
  /** The authority's answer, DER. */
  response: Uint8Array
  /** What the token speaks of, by its SHA-256. */
  data: Uint8Array
  /** Of the request; null where none was sent. */
  nonce: Uint8Array | null
  /** Certificates, DER, of the authority or of who issued its own; none: the issuer is not checked. */
  trusted: readonly Uint8Array[]
}

/**
 * Proves an authority's answer without any network: granted, over these bytes, for this request, and signed by a
 * certificate made for time stamps alone (RFC 3161, 2.3 and 2.4.2). Never throws, whatever the bytes.
 */
export async function proveTimeStamp(stamped: Stamped): Promise<TimeStampProof> {
  try {
    return await prove(stamped)
  } catch (error) {
    return broken(`cannot be read: ${(error instanceof Error ? error.message : String(error)).slice(0, 200)}`)
  }
}

async function prove({ response, data, nonce, trusted }: Stamped): Promise<TimeStampProof> {
  const { status, timeStampToken } = TimeStampResp.fromBER(new Uint8Array(response))
  if (status.status !== PKIStatus.granted && status.status !== PKIStatus.grantedWithMods) {
    return broken(`was refused by the authority (status ${String(status.status)})`)
  }
  if (timeStampToken?.contentType !== id_ContentType_SignedData) return broken('holds no token')
  const signed = new SignedData({ schema: timeStampToken.content })
  const { eContent, eContentType } = signed.encapContentInfo
  if (eContentType !== id_eContentType_TSTInfo || !eContent) return broken('holds no time')
  const info = TSTInfo.fromBER(eContent.getValue())
  const { hashAlgorithm, hashedMessage } = info.messageImprint
  const hash = createHash('sha256').update(data).digest()
  if (hashAlgorithm.algorithmId !== id_sha256 || !hash.equals(hashedMessage.valueBlock.valueHexView)) {
    return broken('speaks of another hash')
  }
  if (nonce && !Buffer.from(info.nonce?.valueBlock.valueHexView ?? []).equals(nonce)) {
    return broken('answers another request')
  }
  if (Number.isNaN(info.genTime.getTime())) return broken('holds no time')
  return proveSignature({ signed, data, trusted, at: info.genTime })
}

async function proveSignature({
  signed,
  data,
  trusted,
  at,
}: Pick<Stamped, 'data' | 'trusted'> & { signed: SignedData; at: Date }): Promise<TimeStampProof> {
  const [signer, ...others] = signed.signerInfos
  if (!signer?.signedAttrs || others.length > 0) return broken('is not signed by one authority')
  const known = trusted.map((der) => Certificate.fromBER(new Uint8Array(der)))
  // The library wants bytes of an ArrayBuffer of their own.
  const verifying = { signer: 0, data: Uint8Array.from(data).buffer, extendedMode: true as const }
  const found = await signed.verify(verifying).catch((error: SignedDataVerifyError) => error)
  const { signatureVerified, signerCertificate } = found
  if (signatureVerified !== true || !signerCertificate) return broken('has a signature that does not hold')
  if (!namesSigner({ attributes: signer.signedAttrs.attributes, certificate: signerCertificate })) {
    return broken('does not name the certificate that signed it')
  }
  if (!isForTimeStamps(signerCertificate))
    return broken('is signed by a certificate that is not for time stamps')
  const [from, until] = [signerCertificate.notBefore.value, signerCertificate.notAfter.value]
  if (at < from || at > until) return broken('is dated outside of the time of its certificate')
  if (known.length === 0) return { kind: 'holds', at, issuer: 'unchecked' }
  const own = Buffer.from(signerCertificate.toSchema().toBER())
  if (trusted.some((der) => own.equals(der))) return { kind: 'holds', at, issuer: 'trusted' }
  const chained = await signed
    .verify({ ...verifying, checkChain: true, trustedCerts: known, passedWhenNotRevValues: true })
    .then(({ signerCertificateVerified }) => signerCertificateVerified)
    .catch(() => false)
  if (chained !== true) return broken('comes from an authority whose certificate is not trusted')
  return { kind: 'holds', at, issuer: 'trusted' }
}

/** RFC 3161, 2.3: critical, and of no other use. */
function isForTimeStamps({ extensions = [] }: Certificate): boolean {
  const usage = extensions.find(({ extnID }) => extnID === id_ExtKeyUsage)
  const purposes = (usage?.parsedValue as ExtKeyUsage | undefined)?.keyPurposes ?? []
  return usage?.critical === true && purposes.length === 1 && purposes[0] === TIME_STAMPING
}

const TIME_STAMPING = '1.3.6.1.5.5.7.3.8'

function broken(reason: string): TimeStampProof {
  return { kind: 'broken', reason }
}
