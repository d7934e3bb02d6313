/** The demo's people, by the name before the @, in the order in which the sign-in page offers them. */
export const demoAccounts = ['officer', 'head', 'museum', 'philharmonic', 'admin'] as const
export type DemoAccount = (typeof demoAccounts)[number]

/** Known to everybody on purpose: demo people exist in an embedded demo database and nowhere else. */
export const demoPassword = 'Zhariya-demo-2026'

export function demoEmail(account: string): string {
  return `${account}@demo.zhariya.kz`
}
