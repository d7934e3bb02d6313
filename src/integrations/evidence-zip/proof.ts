export interface Proof {
  /** One sentence for each row, file or byte that does not hold; none when all does. */
  faults: string[]
  rows: number
  files: number
  /** Where each chain ends: to be compared with what was noted outside of the portal. */
  ends: { chainId: string; seq: number; hash: string }[]
  /** Until when each stamped piece of a chain was there at the latest, and whether the authority is one that was given. */
  stamps: { chainId: string; seq: number; at: Date; issuer: 'trusted' | 'unchecked' }[]
}
