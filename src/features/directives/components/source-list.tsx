import { TextLink } from '#/ui/text-link.tsx'
import { shortAddress } from '../short-address.ts'

export function SourceList({ sources }: { sources: string[] }) {
  return (
    <ul className="space-y-1">
      {sources.map((url) => (
        <li key={url}>
          <TextLink href={url} className="break-all">
            {shortAddress(url)}
          </TextLink>
        </li>
      ))}
    </ul>
  )
}
