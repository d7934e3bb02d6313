import { evidenceRoute } from '#/web/files/serve-evidence.ts'

export const GET = evidenceRoute
