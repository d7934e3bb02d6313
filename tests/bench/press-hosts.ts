import { createServer, type Server } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'

/** A process of its own, so that the site's work is nobody's time: 200 addresses of this machine, one port. */
const HOSTS = 200
const DELAY_MS = 50

const servers: Server[] = []
let port = 0
for (let host = 1; host <= HOSTS; host++) {
  const server = createServer((request, response) => {
    setTimeout(() => {
      const page = pageOf(Number(request.url?.split('/').at(-1)))
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page)
    }, DELAY_MS)
  })
  await once(server.listen({ port, host: `127.0.1.${String(host)}`, backlog: 64 }), 'listening')
  port = (server.address() as AddressInfo).port
  servers.push(server)
}
process.send?.(port)

/** About 30 kB as a regional newspaper has it: a head full of tags, menus, an article, a list of others. */
function pageOf(number: number): string {
  const title = `Алаяқтардан сақ болыңыз: № ${String(number)} ескерту`
  const item = (place: number) =>
    `<li class="menu-item"><a href="/kk/news/${String(place)}" class="link">Аудан жаңалығы № ${String(place)}</a></li>`
  const list = Array.from({ length: 100 }, (_, place) => item(place)).join('')
  const paragraph = `<p>Алаяқтар банк қызметкері атынан қоңырау шалып, хабарламадағы құпия кодты сұрайды. Кодты ешкімге
    айтпаңыз. Мошенники звонят от имени банка и просят код из сообщения: никому его не называйте.</p>`
  return `<!doctype html><html lang="kk"><head><meta charset="utf-8"><title>${title}</title>
    <meta property="og:title" content="${title}"><meta property="og:site_name" content="Аудан тынысы">
    <meta property="og:description" content="Кітапхана оқырмандарға кеңес берді">
    <meta property="og:image" content="/pictures/${String(number)}.jpg"><meta name="author" content="Айгүл Сәрсенова">
    <meta property="article:published_time" content="2026-11-21T10:30:00+05:00">
    <script type="application/ld+json">{"@type":"NewsArticle","headline":"${title}","datePublished":"2026-11-21T10:30:00+05:00"}</script>
    <link rel="canonical" href="/kk/news/${String(number)}"></head><body><nav><ul>${list}</ul></nav>
    <main><article><h1>${title}</h1><time datetime="2026-11-21">21 қараша 2026</time>${paragraph.repeat(12)}</article></main>
    <aside><ul>${list}</ul></aside></body></html>`
}
