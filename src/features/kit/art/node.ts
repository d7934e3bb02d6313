import { createElement, type CSSProperties, type ReactElement, type ReactNode } from 'react'

/** A box of an image; what is drawn is no page, so its style stands in it. */
export function box({
  children = [],
  ...style
}: CSSProperties & { children?: readonly ReactNode[] }): ReactElement {
  return createElement('div', { style: { display: 'flex', ...style } }, ...children)
}

export function picture({
  src,
  width,
  height,
}: {
  src: string
  width: number
  height: number
}): ReactElement {
  return createElement('img', { src, width, height })
}
