import * as z from 'zod'
import { id } from './fields.ts'

export const proposeAccountContract = z.object({ itemId: id })
