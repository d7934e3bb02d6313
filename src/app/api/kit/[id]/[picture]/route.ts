import { kitFile } from '#/features/kit/kit-file.ts'

export const GET = kitFile
