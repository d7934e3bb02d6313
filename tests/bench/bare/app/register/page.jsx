import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from '../../../../../src/server/db/generated/client.ts'

let prisma

/** The floor of a list: one query, fifty rows of words, no session, no links, no counts. */
export default async function Page({ searchParams }) {
  const { q = '' } = await searchParams
  prisma ??= new PrismaClient({
    adapter: new PrismaPg({ connectionString: process.env.DATABASE_URL, max: 10 }),
  })
  const rows = await prisma.$queryRaw`
    select id, kind::text as kind, name_ru, short_ru, phone, closed_on from organisation
    where search like ${`%${q}%`} order by short_ru collate "ru-x-icu", id limit 50`
  return (
    <table>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              {row.short_ru} {row.name_ru}
            </th>
            <td>{row.kind}</td>
            <td>{row.phone}</td>
            <td>{String(row.closed_on ?? '')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
