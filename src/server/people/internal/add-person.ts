import type { Tx } from '../../db/client.ts'
import { refuseOn } from '../../db/refusals.ts'

interface NewPerson {
  email: string
  postKk: string
  postRu: string
  phone?: string | null
  passwordHash?: string
}

/** @throws Problem email_taken */
export async function addPerson(tx: Tx, data: NewPerson): Promise<string> {
  const { id } = await refuseOn({
    constraint: 'person_email',
    problem: { code: 'email_taken', details: {} },
    work: () => tx.person.create({ data, select: { id: true } }),
  })
  return id
}
