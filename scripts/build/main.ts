import { explain } from '../sentence.ts'
import { step } from '../step.ts'
import { ensurePrismaClient } from './prisma-client.ts'
import { buildProduct } from './product.ts'

try {
  await step({ title: 'Database client generated', work: ensurePrismaClient })
  await step({ title: 'Product built', work: buildProduct })
} catch (error) {
  console.error(explain(error))
  process.exitCode = 1
}
