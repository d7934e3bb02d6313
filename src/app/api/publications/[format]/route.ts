import { publicationsTable } from '#/features/publications/table.ts'

export const GET = publicationsTable
