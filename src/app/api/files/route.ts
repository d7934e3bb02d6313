import { missingRoute } from '#/web/missing-route.ts'
import { uploadRoute } from '#/web/files/upload-route.ts'

export const GET = missingRoute
export const POST = uploadRoute
