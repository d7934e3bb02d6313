import * as z from 'zod'
import { Problem } from '#/domain/problem.ts'
import { route } from './route.ts'

/** What stands at every address below /api that nothing else answers. */
export const missingRoute = route({
  contract: z.unknown(),
  run: () => Promise.reject(new Problem('not_found', { what: 'route' })),
})
