import { copyPixels } from './copy-pixels.ts'
import { functionOf, memoryOf } from '../wasm-exports.ts'
import { loadWasm } from '../wasm-file.ts'

const wasm = '@jsquash/png/codec/pkg/squoosh_png_bg.wasm'

/** Bytes of memory above which the module is started anew for the next image, since its memory never shrinks. */
const mostIdleBytes = 2 ** 26

interface PngModule {
  readonly memory: WebAssembly.Memory
  /** Reserves memory. */
  readonly allocate: (size: number, alignment: number) => number
  /** Decodes a file in the memory, and calls `newwithowned…` with its pixels. */
  readonly decode: (start: number, size: number) => number
  /** Pixels of the decoded image. */
  readonly taken: () => Uint8Array | null
}

let running: PngModule | null = null

/**
 * Returns the pixels of a PNG file, four bytes each, which are valid until the next image; null for a damaged file. The module is started without the JavaScript of its
 * package, which keeps one instance forever: each damaged file would leave memory behind.
 */
export function decodeWithPng(file: Uint8Array): Uint8Array | null {
  const module = (running ??= start())
  const { memory, allocate, decode, taken } = module
  try {
    const start = allocate(file.length, 1) >>> 0
    new Uint8Array(memory.buffer).set(file, start)
    decode(start, file.length)
    if (memory.buffer.byteLength > mostIdleBytes) running = null
    return taken()
  } catch {
    running = null
    return null
  }
}

function start(): PngModule {
  let pixels: Uint8Array | null = null
  const compiled = loadWasm(wasm)
  const onPixels = (from: number, size: number) => {
    const bytes = new Uint8Array(memory.buffer, from >>> 0, size)
    pixels = copyPixels(bytes)
    free(from, size, 1)
    return 0
  }
  const onThrow = () => {
    throw new Error('the decoder failed')
  }
  const functions = WebAssembly.Module.imports(compiled).map(({ name }) => {
    if (name.includes('newwithownedu8clampedarray')) return [name, onPixels] as const
    if (name === '__wbindgen_throw') return [name, onThrow] as const
    return [name, () => 0] as const
  })
  const { exports } = new WebAssembly.Instance(compiled, { wbg: Object.fromEntries(functions) })
  const memory = memoryOf(exports)
  const free = functionOf(exports, '__wbindgen_free')
  return {
    memory,
    allocate: functionOf(exports, '__wbindgen_malloc'),
    decode: functionOf(exports, 'decode'),
    taken: () => {
      const result = pixels
      pixels = null
      return result
    },
  }
}
