import { pageRoute } from '#/web/files/serve-file.ts'

export const GET = pageRoute
