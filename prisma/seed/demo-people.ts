import { demoEmail, demoPassword, type DemoAccount } from '#/contracts/demo.ts'
import type { Role } from '#/domain/access.ts'

export interface DemoPerson {
  email: string
  postKk: string
  postRu: string
  role: Role
  /** Which message below `signIn.demo.notes` says what this person does. */
  noteKey: DemoAccount
}

/** The five whom the sign-in page offers; the other institutions' people are made beside them. */
export const demoPeople: DemoPerson[] = [
  person({ account: 'officer', role: 'officer', postKk: 'Басқарма маманы', postRu: 'Специалист управления' }),
  person({
    account: 'head',
    role: 'observer',
    postKk: 'Басқарма басшысы',
    postRu: 'Руководитель управления',
  }),
  person({
    account: 'museum',
    role: 'director',
    postKk: 'Өлкетану музейінің директоры',
    postRu: 'Директор краеведческого музея',
  }),
  person({
    account: 'philharmonic',
    role: 'press',
    postKk: 'Филармонияның баспасөз хатшысы',
    postRu: 'Пресс-секретарь филармонии',
  }),
  person({ account: 'admin', role: 'admin', postKk: 'Әкімші', postRu: 'Администратор' }),
]

export { demoPassword }

function person({
  account,
  ...rest
}: { account: DemoAccount } & Omit<DemoPerson, 'email' | 'noteKey'>): DemoPerson {
  return { email: demoEmail(account), noteKey: account, ...rest }
}
