import type { Address } from './address.ts'
import { decoded } from './percent.ts'
import { isTracking } from './tracking-parameters.ts'

/** Leaves out what does not belong to the page: tracking, sessions in the path, a fragment that is no route. */
export function cleanAddress(address: Address): Address {
  const query = address.query.filter(
    ({ name, value }) =>
      !isTracking({ host: address.host, name: decoded(name), value: decoded(value ?? '') }),
  )
  const path = address.path.replace(sessionInPath, '')
  return {
    ...address,
    path: query.length === 0 ? path.replace(closingQuote, '') || '/' : path,
    query,
    fragment: isRoute(address.fragment) ? address.fragment : '',
  }
}

/** `;jsessionid=…` of Java, `/(S(…))` of ASP.NET. */
const sessionInPath =
  /(?<=[^/.]);(?:jsessionid|phpsessid|sid)=[^/;]*|\/\((?:[a-z]\([0-9a-z]{24}\))+\)(?=\/)/gi

/** What was copied along: quotes, angle brackets, spaces at the very end. The look behind keeps it linear. */
const closingQuote =
  /(?<!'|%22|%3C|%3E|%20|%C2%BB|%E2%80%9[9CD])(?:'|%22|%3C|%3E|%20|%C2%BB|%E2%80%9[9CD])+$/i

/** Pages drawn in the browser keep their address behind the `#`. */
function isRoute(fragment: string): boolean {
  return /^!?\/[^]/.test(fragment) || /^![^]/.test(fragment)
}
