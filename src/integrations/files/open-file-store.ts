import { resolve } from 'node:path'
import type { FileSettings } from '#/lib/file-settings.ts'
import { openDiskStore } from './disk-store.ts'
import type { FileStore } from './file-store.ts'
import { openS3Store } from './s3-store.ts'

/** The store that the settings name; holds nothing open. */
export function openFileStore(settings: FileSettings): FileStore {
  const { S3_ENDPOINT, S3_BUCKET, S3_REGION, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY } = settings
  const folder = resolve(settings.FILES_DIR)
  if (!S3_ENDPOINT || !S3_BUCKET || !S3_ACCESS_KEY_ID || !S3_SECRET_ACCESS_KEY) return openDiskStore(folder)
  const account = { accessKeyId: S3_ACCESS_KEY_ID, secretAccessKey: S3_SECRET_ACCESS_KEY }
  return openS3Store({
    place: { endpoint: S3_ENDPOINT, bucket: S3_BUCKET, region: S3_REGION, ...account },
    folder,
  })
}
