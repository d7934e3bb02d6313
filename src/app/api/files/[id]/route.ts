import { fileRoute } from '#/web/files/serve-file.ts'

export const GET = fileRoute
