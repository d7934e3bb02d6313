import { overviewTable } from '#/features/overview/table.ts'

export const GET = overviewTable
