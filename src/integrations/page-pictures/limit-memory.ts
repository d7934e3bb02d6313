const WASM_PAGE = 64 * 1024
const MAX_BYTES = 384 * 1024 * 1024

/** WebAssembly's memory stands outside of what Node limits: from here on a file that wants more breaks off. */
export function limitMemory(): void {
  const { prototype } = WebAssembly.Memory
  const grow = Object.getOwnPropertyDescriptor(prototype, 'grow')?.value as WebAssembly.Memory['grow']
  prototype.grow = function (pages) {
    if (this.buffer.byteLength + pages * WASM_PAGE > MAX_BYTES) throw new RangeError('too much memory')
    return grow.call(this, pages)
  }
}
