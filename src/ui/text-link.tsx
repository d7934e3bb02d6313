import Link from 'next/link'
import type { ComponentProps } from 'react'
import { cx } from '#/ui/cx.ts'

/** A link in running text. An address of another site opens in a new tab and sends no referrer. */
export function TextLink({ className, prefetch = false, ...rest }: ComponentProps<typeof Link>) {
  const outside = typeof rest.href === 'string' && /^[a-z]+:/i.test(rest.href)
  const tab = outside ? { target: '_blank', rel: 'noreferrer noopener' } : {}
  return <Link {...tab} {...rest} prefetch={prefetch} className={cx('link', className)} />
}
