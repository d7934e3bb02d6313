// For the time without a network, one page in each language that says so and waits. Nothing else is kept here.
const STORE = 'offline'
const PAGES = ['/kk/offline', '/ru/offline', '/en/offline']
const DAY = 24 * 60 * 60 * 1000

self.addEventListener('install', (event) => {
  event.waitUntil(keep().then(() => self.skipWaiting()))
})

self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([self.clients.claim(), self.registration.navigationPreload?.enable()]))
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.mode === 'navigate' && request.method === 'GET') event.respondWith(show(event))
  else if (isPartOfPage(request)) event.respondWith(keptOr(request))
})

/** The page itself; where it cannot be had, the one that waits for it. */
async function show(event) {
  const { pathname, search } = new URL(event.request.url)
  const page = PAGES.find((path) => path.startsWith(pathname.slice(0, 4))) ?? PAGES[0]
  try {
    const answer = (await event.preloadResponse) ?? (await fetch(event.request))
    event.waitUntil(renew(page))
    return answer
  } catch {
    if (pathname === page) return (await caches.match(page)) ?? Response.error()
    return Response.redirect(`${page}?from=${encodeURIComponent(pathname + search)}`)
  }
}

/** Scripts and styles of the waiting page; all others keep out of the way. */
function isPartOfPage({ url, referrer }) {
  return new URL(url).pathname.startsWith('/_next/') && PAGES.includes(pathOf(referrer))
}

function pathOf(address) {
  return URL.canParse(address) ? new URL(address).pathname : ''
}

async function keptOr(request) {
  return (await caches.match(request)) ?? fetch(request)
}

/** A page of yesterday may be of an older version of the portal. */
async function renew(page) {
  const kept = await caches.match(page)
  if (!kept || Date.now() - Date.parse(kept.headers.get('date') ?? '') > DAY) await keep()
}

/** Fetches the pages with their scripts and styles; what older ones used is dropped once all are here. */
async function keep() {
  const store = await caches.open(STORE)
  const wanted = new Set(PAGES)
  for (const page of PAGES) {
    const answer = await fetch(page, { cache: 'no-store' })
    if (!answer.ok) throw new Error(`${page} answered ${answer.status}`)
    const html = await answer.clone().text()
    for (const [part] of html.matchAll(/\/_next\/static\/[\w./~%@+-]+/g)) wanted.add(part)
    await store.put(page, answer)
  }
  await store.addAll([...wanted].filter((path) => !PAGES.includes(path)))
  for (const { url } of await store.keys()) if (!wanted.has(pathOf(url))) await store.delete(url)
}
