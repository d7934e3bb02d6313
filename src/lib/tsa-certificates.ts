/** TSA_CERTIFICATES for a command that proves without the portal and needs no other setting. */
export function tsaCertificates(): string | undefined {
  return process.env.TSA_CERTIFICATES || undefined
}
