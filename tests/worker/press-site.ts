import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'

export interface PressSite {
  readonly origin: string
  /** Paths asked for, in order. */
  readonly seen: string[]
  /** How many requests came from a browser. */
  browsers(): number
  /** Headers of the last request. */
  lastHeaders(): IncomingMessage['headers']
  close(): Promise<void>
}

/** A news site on loopback with one page for everything that happens on the real ones. */
export async function startPressSite({ elsewhere = 'http://127.0.0.1/' } = {}): Promise<PressSite> {
  const seen: string[] = []
  let browsers = 0
  let headers: IncomingMessage['headers'] = {}
  const pages = pagesOf({ elsewhere })
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    seen.push(path)
    headers = request.headers
    if (/chrome/i.test(headers['user-agent'] ?? '')) browsers += 1
    const page = pages[path.split('?')[0] ?? '/'] ?? notFound
    page(request, response)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the press site has no port')
  return {
    origin: `http://127.0.0.1:${address.port}`,
    seen,
    browsers: () => browsers,
    lastHeaders: () => headers,
    close() {
      server.closeAllConnections()
      return new Promise((done) => server.close(() => done()))
    },
  }
}

export const HEADLINE = 'Алаяқтардың жаңа тәсілі: «өзіңіз хабарласыңыз»'

/** Both languages, a day, and what the letter is about. */
const article = `<title>${HEADLINE}</title>
<meta property="article:published_time" content="2026-11-21T10:30:00+05:00">
<article><h1>${HEADLINE}</h1>
<p>Алаяқтар банк қызметкері атынан қоңырау шалып, хабарламадағы кодты сұрайды. Телефон арқылы ешкімге құпия кодты
айтпаңыз: банк қызметкерлері оны ешқашан сұрамайды. Күмәнді қоңырау түссе, тұтқаны қойып, банкке өзіңіз хабарласыңыз.</p>
<p>Мошенники звонят от имени банка и просят код из сообщения. Никому не называйте код по телефону: сотрудники банка
никогда его не спрашивают. Если звонок кажется подозрительным, положите трубку и сами позвоните в банк.</p></article>`

function pagesOf({ elsewhere }: { elsewhere: string }): Record<string, RequestListener> {
  const good = page(`<title>${HEADLINE}</title>`)
  return {
    '/good': answer({ body: good }),
    '/article': answer({ body: page(article) }),
    '/hostile': answer({
      body: page(
        '<title>&lt;img src=x onerror=alert(1)&gt;\u202E &amp;amp; <script>alert(2)</script></title>',
      ),
    }),
    '/untitled': answer({ body: page('<p>…') }),
    '/windows-1251': answer({ body: windows1251('Пресс-релиз: осторожно, мошенники'), type: 'text/html' }),
    '/windows-1251-header': answer({
      body: windows1251('Пресс-релиз: осторожно, мошенники'),
      type: 'text/html; charset=windows-1251',
    }),
    '/paper.pdf': answer({ body: Buffer.alloc(5_000_000, '%'), type: 'application/pdf' }),
    '/gone': answer({ body: 'gone', status: 410 }),
    '/forbidden': answer({ body: 'no', status: 403 }),
    '/broken': answer({ body: 'oops', status: 500 }),
    '/moved': redirect('/good'),
    '/жаңа': answer({ body: good }),
    '/moved-cyrillic': (_request, response) => {
      response.socket?.end(
        Buffer.from('HTTP/1.1 302 Found\r\nlocation: /good?бет=1\r\ncontent-length: 0\r\n\r\n'),
      )
    },
    '/elsewhere': redirect(elsewhere),
    '/elsewhere-by-name': redirect(elsewhere.replace('127.0.0.1', 'localhost')),
    '/to-file': redirect('file:///etc/passwd'),
    '/loop': redirect('/loop'),
    '/chain-5': redirect('/chain-4'),
    '/chain-4': redirect('/chain-3'),
    '/chain-3': redirect('/chain-2'),
    '/chain-2': redirect('/chain-1'),
    '/chain-1': redirect('/good'),
    '/chain-6': redirect('/chain-5'),
    '/nowhere': (_request, response) => {
      response.writeHead(302).end()
    },
    '/big': answer({
      body: page(`${article}<img src="data:image/png;base64,${'iVBORw0K'.repeat(800_000)}">`),
    }),
    '/big-packed': answer({ body: gzipSync(page(article + noise())), encoding: 'gzip' }),
    '/big-plain': answer({ body: 'Ескерту. '.repeat(400_000), type: 'text/plain; charset=utf-8' }),
    '/big-script': answer({
      body: page(`${article}<script>var state = "${'a'.repeat(3_100_000)}"</script>`),
    }),
    '/big-picture': answer({ body: Buffer.alloc(10_100_000, 'JFIF'), type: 'image/jpeg' }),
    '/gzip': answer({ body: gzipSync(good), encoding: 'gzip' }),
    '/brotli': answer({ body: brotliCompressSync(good), encoding: 'BR' }),
    '/deflate': answer({ body: deflateSync(good), encoding: 'deflate' }),
    '/gzip-cut': answer({
      body: gzipSync(good + Math.random().toString().repeat(50)).subarray(0, -30),
      encoding: 'gzip',
    }),
    '/gzip-lie': answer({ body: good, encoding: 'gzip' }),
    '/gzip-twice': answer({ body: gzipSync(gzipSync(good)), encoding: 'gzip, gzip' }),
    '/gzip-twice-told-once': answer({ body: gzipSync(gzipSync(good)), encoding: 'gzip' }),
    '/compress': answer({ body: good, encoding: 'compress' }),
    '/encoding-utf-8': answer({ body: good, encoding: 'UTF-8' }),
    '/deflate-raw': answer({ body: deflateRawSync(good), encoding: 'deflate' }),
    '/gzip-named-twice': (_request, response) => {
      response
        .writeHead(200, ['content-type', 'text/html', 'content-encoding', 'gzip', 'content-encoding', 'gzip'])
        .end(gzipSync(good))
    },
    '/type-unknown': answer({ body: good, type: 'unknown/unknown' }),
    '/type-empty': answer({ body: good, type: '' }),
    '/type-upper': answer({ body: good, type: 'TEXT/HTML;CHARSET=UTF-8' }),
    '/type-xhtml': answer({ body: good, type: 'application/xhtml+xml; charset="utf-8"' }),
    '/bomb': answer({ body: bomb, encoding: 'gzip' }),
    '/silent': () => undefined,
    '/held-once': heldOnce(answer({ body: good })),
    '/slow': (request, response) => {
      setTimeout(() => answer({ body: good })(request, response), 300)
    },
    '/slow-article': (request, response) => {
      setTimeout(() => answer({ body: page(article) })(request, response), 300)
    },
    '/drip': drip(10),
    '/endless': drip(0),
    '/reset': (request) => request.socket.destroy(),
    '/reset-halfway': (request, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': 1000 }).write('<title>half')
      setTimeout(() => request.socket.destroy(), 20)
    },
    '/not-http': (request) => request.socket.end('SSH-2.0-OpenSSH_9.2\r\n'),
    '/huge-header': answer({ body: good, extra: { 'x-long': 'x'.repeat(100_000) } }),
  }
}

const page = (head: string) => `<!doctype html><html lang="kk"><head><meta charset="utf-8">${head}`

/** Words that do not pack. */
const noise = () => `<p>${randomBytes(3_100_000).toString('base64')}</p>`

/** 200 MB of zeros in 200 kB. */
const bomb = gzipSync(Buffer.alloc(200_000_000))

function answer({
  body,
  status = 200,
  type = 'text/html; charset=utf-8',
  encoding,
  extra = {},
}: {
  body: string | Buffer
  status?: number
  type?: string
  encoding?: string
  extra?: Record<string, string>
}): RequestListener {
  return (_request, response) => {
    response.on('error', () => undefined)
    const headers = { 'content-type': type, ...(encoding ? { 'content-encoding': encoding } : {}), ...extra }
    response.writeHead(status, headers).end(body)
  }
}

const notFound = answer({ body: page('<title>404</title>'), status: 404 })

function redirect(location: string): RequestListener {
  return (_request, response) => {
    response.writeHead(302, { location }).end('moved'.repeat(10_000))
  }
}

/** Lets the first reader of each address wait for ever and answers the next. */
function heldOnce(then: RequestListener): RequestListener {
  const held = new Set<string | undefined>()
  return (request, response) => {
    if (held.has(request.url)) then(request, response)
    held.add(request.url)
  }
}

/** Writes for ever: a byte now and then, or as fast as the reader reads. */
function drip(everyMs: number): RequestListener {
  return (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' })
    if (everyMs > 0) {
      const timer = setInterval(() => response.write('x'), everyMs)
      response.on('close', () => clearInterval(timer))
    } else pour(response)
  }
}

function pour(response: ServerResponse): void {
  while (!response.destroyed && response.write('x'.repeat(65_536)));
  response.once('drain', () => pour(response))
}

/** A page of the days before UTF-8, its charset named in a `<meta>`. */
function windows1251(title: string): Buffer {
  const cyrillic = new Map<string, number>()
  const reader = new TextDecoder('windows-1251')
  for (let byte = 128; byte < 256; byte++) cyrillic.set(reader.decode(Uint8Array.of(byte)), byte)
  const text = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><title>${title}</title>`
  return Buffer.from(Array.from(text, (letter) => cyrillic.get(letter) ?? letter.charCodeAt(0)))
}
