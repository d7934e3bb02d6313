import type { Address } from './address.ts'
import { decoded } from './percent.ts'
import { isTracking } from './tracking-parameters.ts'

/** Leaves out what does not belong to the page: tracking, sessions in the path, a fragment that is no route. */
export function cleanAddress(address: Address): Address {
  return {
    ...address,
    path: address.path.replace(sessionInPath, ''),
    query: address.query.filter(
      ({ name, value }) => !isTracking({ name: decoded(name), value: decoded(value ?? '') }),
    ),
    fragment: isRoute(address.fragment) ? address.fragment : '',
  }
}

/** `;jsessionid=…` of Java, `/(S(…))` of ASP.NET. */
const sessionInPath = /;(?:jsessionid|phpsessid|sid)=[^/;]*|\/\((?:[a-z]\([0-9a-z]{24}\))+\)(?=\/)/gi

/** Pages drawn in the browser keep their address behind the `#`. */
function isRoute(fragment: string): boolean {
  return /^!?\/[^]/.test(fragment) || /^![^]/.test(fragment)
}
