import { exportTable } from '#/features/imports/form-table.ts'

export const GET = exportTable
