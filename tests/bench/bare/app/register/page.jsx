import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from '../../../../../src/server/db/generated/client.ts'

let prisma

/** The floor of a paged list: one query for fifty rows and how many there are; no session, no links, no figures. */
export default async function Page({ searchParams }) {
  const { q = '' } = await searchParams
  const words = q.split(' ').map((word) => `%${word}%`)
  prisma ??= new PrismaClient({
    adapter: new PrismaPg({ connectionString: process.env.DATABASE_URL, max: 10 }),
  })
  const rows = await prisma.$queryRaw`
    select id, kind::text as kind, name_ru, short_ru, phone, closed_on,
      (select count(*)::int from organisation where search like all(${words})) as found
    from organisation
    where search like all(${words}) order by short_ru collate "ru-x-icu", id limit 50`
  return (
    <table>
      <caption>{rows[0]?.found ?? 0}</caption>
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
