import { Icon } from '#/ui/icon.tsx'
import { loaderCircle } from '#/ui/icons.ts'

/** The turning arc; show it only while a request runs, beside a word. */
export function Loader({ size = 17 }: { size?: number }) {
  return <Icon shape={loaderCircle} size={size} className="animate-turn" />
}
