import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { Integer, ObjectIdentifier, OctetString, PrintableString, Sequence } from 'asn1js'
import {
  Attribute,
  AttributeTypeAndValue,
  BasicConstraints,
  Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  Extension,
  ExtKeyUsage,
  IssuerAndSerialNumber,
  MessageImprint,
  PKIStatusInfo,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
  TimeStampReq,
  TimeStampResp,
  TSTInfo,
} from 'pkijs'

export type Behaviour = (request: Buffer, response: ServerResponse) => Promise<void> | void

/** A time stamp authority on loopback, with an issuer, a certificate and a key of its own. */
export async function startTimeStampAuthority() {
  const keys = { issuer: await makeKeys(), authority: await makeKeys(), other: await makeKeys() }
  const issuer = await certify({ name: 'Issuer', serial: 1, keys: keys.issuer, signer: keys.issuer })
  const stamping = { name: 'Authority', issuer, purposes: [TIME_STAMPING], signer: keys.issuer }
  const certificate = await certify({ ...stamping, serial: 2, keys: keys.authority })
  const forServers = await certify({ ...stamping, serial: 3, keys: keys.authority, purposes: [SERVER] })
  const stranger = await certify({ name: 'Issuer', serial: 4, keys: keys.other, signer: keys.other })
  const granted = (request: Buffer, made: Partial<Made> = {}) =>
    answer({ request, certificate, key: keys.authority.privateKey, at: new Date(), ...made })
  let asked = 0
  let behave: Behaviour = async (request, response) => reply(response, await granted(request))
  const server = createServer((request: IncomingMessage, response) => {
    asked += 1
    void buffer(request).then((body) => behave(body, response))
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/tsa`,
    issuer: der(issuer),
    certificate: der(certificate),
    stranger: der(stranger),
    forServers,
    granted,
    requests: () => asked,
    behave: (next: Behaviour) => {
      behave = next
    },
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

export function reply(response: ServerResponse, body: Buffer, type = 'application/timestamp-reply'): void {
  response.writeHead(200, { 'content-type': type }).end(body)
}

export function pemOf(certificate: Uint8Array): string {
  const lines =
    Buffer.from(certificate)
      .toString('base64')
      .match(/.{1,64}/g) ?? []
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`
}

/** PKIStatus 2: rejected, without a token. */
export function refusal(): Buffer {
  return Buffer.from(new TimeStampResp({ status: new PKIStatusInfo({ status: 2 }) }).toSchema().toBER())
}

interface Made {
  request: Buffer
  certificate: Certificate
  key: CryptoKey
  at: Date
  /** What is stamped instead of what was asked. */
  hash?: Buffer
  nonce?: Integer
  /** Named as the signer instead of `certificate`. */
  named?: Certificate
}

async function answer({ request, certificate, key, at, hash, nonce, named }: Made): Promise<Buffer> {
  const asked = TimeStampReq.fromBER(Uint8Array.from(request))
  const { messageImprint } = asked
  const info = new TSTInfo({
    version: 1,
    policy: '1.2.398.3.3.2.6.1',
    messageImprint: hash
      ? new MessageImprint({
          hashAlgorithm: messageImprint.hashAlgorithm,
          hashedMessage: new OctetString({ valueHex: Uint8Array.from(hash) }),
        })
      : messageImprint,
    serialNumber: new Integer({ value: 7 }),
    genTime: new Date(Math.floor(at.getTime() / 1000) * 1000),
    nonce: nonce ?? asked.nonce,
  })
  const content = info.toSchema().toBER()
  const signerInfo = new SignerInfo({
    version: 1,
    sid: new IssuerAndSerialNumber({ issuer: certificate.issuer, serialNumber: certificate.serialNumber }),
    signedAttrs: new SignedAndUnsignedAttributes({
      type: 0,
      attributes: attributesOf({ content: Buffer.from(content), named: named ?? certificate }),
    }),
  })
  const signed = new SignedData({
    version: 3,
    encapContentInfo: new EncapsulatedContentInfo({
      eContentType: TST_INFO,
      eContent: new OctetString({ valueHex: content }),
    }),
    signerInfos: [signerInfo],
    certificates: [certificate],
  })
  await signed.sign(key, 0, 'SHA-256')
  const timeStampToken = new ContentInfo({ contentType: SIGNED_DATA, content: signed.toSchema(true) })
  const whole = new TimeStampResp({ status: new PKIStatusInfo({ status: 0 }), timeStampToken })
  return Buffer.from(whole.toSchema().toBER())
}

function attributesOf({ content, named }: { content: Buffer; named: Certificate }): Attribute[] {
  const hash = (bytes: Uint8Array) =>
    new OctetString({ valueHex: Uint8Array.from(createHash('sha256').update(bytes).digest()) })
  const signedWith = new Sequence({
    value: [new Sequence({ value: [new Sequence({ value: [hash(der(named))] })] })],
  })
  return [
    new Attribute({ type: '1.2.840.113549.1.9.3', values: [new ObjectIdentifier({ value: TST_INFO })] }),
    new Attribute({ type: '1.2.840.113549.1.9.4', values: [hash(content)] }),
    new Attribute({ type: '1.2.840.113549.1.9.16.2.47', values: [signedWith] }),
  ]
}

const TST_INFO = '1.2.840.113549.1.9.16.1.4'
const SIGNED_DATA = '1.2.840.113549.1.7.2'
const TIME_STAMPING = '1.3.6.1.5.5.7.3.8'
const SERVER = '1.3.6.1.5.5.7.3.1'

function der(certificate: Certificate): Uint8Array {
  return Buffer.from(certificate.toSchema().toBER())
}

function makeKeys(): Promise<CryptoKeyPair> {
  return crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify'])
}

async function certify(given: {
  name: string
  serial: number
  keys: CryptoKeyPair
  signer: CryptoKeyPair
  issuer?: Certificate
  purposes?: string[]
}): Promise<Certificate> {
  const { name, serial, keys, signer, issuer, purposes } = given
  const certificate = new Certificate({ version: 2, serialNumber: new Integer({ value: serial }) })
  const named = (value: string) =>
    new AttributeTypeAndValue({ type: '2.5.4.3', value: new PrintableString({ value }) })
  certificate.subject.typesAndValues.push(named(name))
  certificate.issuer.typesAndValues.push(named(issuer ? 'Issuer' : name))
  certificate.notBefore.value = new Date(Date.now() - 86_400_000)
  certificate.notAfter.value = new Date(Date.now() + 86_400_000)
  const extension = purposes
    ? { extnID: '2.5.29.37', extnValue: new ExtKeyUsage({ keyPurposes: purposes }).toSchema().toBER() }
    : { extnID: '2.5.29.19', extnValue: new BasicConstraints({ cA: true }).toSchema().toBER() }
  certificate.extensions = [new Extension({ ...extension, critical: true })]
  await certificate.subjectPublicKeyInfo.importKey(keys.publicKey)
  await certificate.sign(signer.privateKey, 'SHA-256')
  // As it is read, with the bytes that were signed.
  return Certificate.fromBER(certificate.toSchema(true).toBER())
}
