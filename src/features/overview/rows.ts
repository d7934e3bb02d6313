import type { describeReport } from '#/domain/compliance/described-report.ts'
import type { ReportRow } from '#/server/compliance/reads.ts'

/** A row of the matrix with everything that is derived from its events and the moment. */
export type DescribedRow = ReturnType<typeof describeReport<ReportRow>>
