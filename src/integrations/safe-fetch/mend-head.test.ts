import { expect, test } from 'vitest'
import { mendHead } from './mend-head.ts'

/** The lines of a mended head. */
const mended = (head: string) => mendHead(`${head}\r\n\r\n`).split('\r\n').slice(0, -2)

test.each([
  ['HTTP/1.1 200 OK\nA: b', ['HTTP/1.1 200 -', 'A: b']],
  ['HTTP/1.0 200\r\nA: b', ['HTTP/1.0 200 -', 'A: b']],
  ['\r\n http/1.1  404  Табылмады\r\r\nA:b', ['HTTP/1.1 404 -', 'A: b']],
  ['HTTP/2 200\r\nA: b', ['HTTP/1.1 200 -', 'A: b']],
  ['HTTP/1.1 200 OK\r\nA: b\r\n c\r\n\td', ['HTTP/1.1 200 -', 'A: b c d']],
  ['HTTP/1.1 200 OK\r\n lost\r\nA: b', ['HTTP/1.1 200 -', 'A: b']],
  ['HTTP/1.1 200 OK\r\nA : b\r\n: c\r\nd\r\nAб: e\r\n<b>W</b>: f', ['HTTP/1.1 200 -', 'A: b']],
  ['HTTP/1.1 200 OK\r\nA: b\0\u0007c', ['HTTP/1.1 200 -', 'A: bc']],
  [
    'HTTP/1.1 200 OK\r\nSet-Cookie: a=1\r\nSet-Cookie: b=2',
    ['HTTP/1.1 200 -', 'Set-Cookie: a=1', 'Set-Cookie: b=2'],
  ],
  ['HTTP/1.1 200 OK\r\nContent-Length: 5\r\ncontent-length: 5, 5', ['HTTP/1.1 200 -', 'Content-Length: 5']],
  ['HTTP/1.1 200 OK\r\nContent-Length: 5 bytes', ['HTTP/1.1 200 -']],
  [
    'HTTP/1.1 200 OK\r\nContent-Length: 5\r\nTransfer-Encoding: Chunked',
    ['HTTP/1.1 200 -', 'Transfer-Encoding: Chunked'],
  ],
  // What browsers refuse is left as it is, so that the parser refuses it too.
  ['SSH-2.0-OpenSSH', ['SSH-2.0-OpenSSH']],
  ['HTTP/1.1 1000 x', ['HTTP/1.1 1000 x']],
  [
    'HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6',
    ['HTTP/1.1 200 -', 'Content-Length: 5', 'Content-Length: 6'],
  ],
])('%j', (head, lines) => {
  expect(mended(head)).toEqual(lines)
})
