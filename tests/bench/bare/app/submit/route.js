import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from '../../../../../src/server/db/generated/client.ts'

let prisma

/** The floor of a submission: the statements of the product as they were sent, in one transaction. */
export async function POST(request) {
  prisma ??= new PrismaClient({
    adapter: new PrismaPg({ connectionString: process.env.DATABASE_URL, max: 10 }),
  })
  const statements = await request.json()
  const results = await prisma.$transaction(
    statements.map(({ sql, values }) => prisma.$queryRawUnsafe(sql, ...values)),
  )
  return Response.json({ number: results.at(-1)[0]?.number })
}
