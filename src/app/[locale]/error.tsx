'use client'
import { FailedPage } from '#/features/shell/components/failed-page.tsx'

export default function ErrorPage({
  error,
  retry,
}: {
  error: Error & { digest?: string }
  retry: () => void
}) {
  return <FailedPage digest={error.digest} retry={retry} />
}
