import { templateTable } from '#/features/imports/form-table.ts'

export const GET = templateTable
