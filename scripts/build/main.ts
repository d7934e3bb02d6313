import { explain } from '../sentence.ts'
import { step } from '../step.ts'
import { ensurePrismaClient } from './prisma-client.ts'
import { buildProduct } from './product.ts'

try {
  await step('Database client generated', ensurePrismaClient)
  await step('Product built', buildProduct)
} catch (error) {
  console.error(explain(error))
  process.exitCode = 1
}
