import { join } from 'node:path'
import { z } from 'zod'

/** Where files lie: a folder, or with all of the S3 variables a bucket. */
export const fileFields = {
  /** Where uploaded files lie; web and worker must see the same folder. With S3: what is just coming in. */
  FILES_DIR: z.string().default('.data/files'),
  S3_ENDPOINT: z
    .url({ protocol: /^https?$/, error: 'must be an address such as https://s3.example.kz' })
    .optional(),
  S3_BUCKET: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'must be the name of a bucket, such as zhariya-files')
    .optional(),
  S3_REGION: z.string().default('us-east-1'),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
}

/** Half of them would put files into another place than the operator believes. */
export function isWholeS3(settings: FileSettings): boolean {
  const { S3_ENDPOINT, S3_BUCKET, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY } = settings
  const given = [S3_ENDPOINT, S3_BUCKET, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY].filter(Boolean)
  return given.length === 0 || given.length === 4
}

export const HALF_S3 = {
  path: ['S3_ENDPOINT'],
  error: 'S3_ENDPOINT, S3_BUCKET, S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY must be set together',
}

export type FileSettings = z.infer<z.ZodObject<typeof fileFields>>

/**
 * The same for a command at this place, which knows no other settings: FILES_DIR, else beside the embedded database.
 * @throws Error with a sentence for each wrong variable
 */
export function portalFileSettings(): FileSettings {
  const given = Object.entries(process.env).filter(([, value]) => value !== '')
  const folder = join(process.env.DATA_DIR || '.data', 'files')
  const result = z
    .object(fileFields)
    .refine(isWholeS3, HALF_S3)
    .safeParse({ FILES_DIR: folder, ...Object.fromEntries(given) })
  if (result.success) return result.data
  throw new Error(result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'))
}
