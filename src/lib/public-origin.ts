/** The address that people type: PUBLIC_ORIGIN, else the one of this machine; for commands beside the product. */
export function publicOrigin(): string {
  return process.env.PUBLIC_ORIGIN || `http://localhost:${process.env.PORT || '3000'}`
}
