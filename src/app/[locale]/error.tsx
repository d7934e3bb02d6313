'use client'
import { NoticePage } from '#/features/shell/components/notice-page.tsx'

export default function ErrorPage({
  error,
  retry,
}: {
  error: Error & { digest?: string }
  retry: () => void
}) {
  return <NoticePage kind="failed" digest={error.digest} retry={retry} />
}
