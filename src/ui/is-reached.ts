/** Whether the portal answers at all. A page that asks for itself in vain is replaced by the browser. */
export function isReached(): Promise<boolean> {
  return fetch('/api/health', { cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  )
}
