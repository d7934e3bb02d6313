import { uploadRoute } from '#/web/files/upload-route.ts'

export const POST = uploadRoute
