import type { FilePurpose } from '#/domain/files/kinds.ts'
import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'
import { rightTo } from './internal.ts'

/** Refuses before a single byte is read. @throws Problem sign_in_required, forbidden */
export function mayUpload(context: Context, purpose: FilePurpose): void {
  authorize(context, rightTo[purpose])
}
