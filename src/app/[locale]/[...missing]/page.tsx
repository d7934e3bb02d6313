import { notFound } from 'next/navigation'

/** Every address below a language that no page has: the portal's own 404, in that language. */
export default function MissingPage() {
  notFound()
}
