import { functionOf, memoryOf } from './wasm-exports.ts'
import { loadWasm } from './wasm-file.ts'

/** Functions of `assembly/pixel-arithmetic.ts`, on addresses in their memory. */
type OperationName =
  'dropAlpha' | 'convertToGrey' | 'scaleColours' | 'scaleGreys' | 'scaleColumns' | 'countValues' | 'sumCells'

type Operation = (...values: number[]) => void

/** Operations on pixels, and the memory in which they work. */
export interface PixelOperations extends Readonly<Record<OperationName, Operation>> {
  /** Returns the address of a new buffer. */
  readonly allocate: (bytes: number) => number
  /** Copies values to a new buffer, and returns its address. */
  readonly place: (values: ArrayBufferView) => number
  /** Copies bytes to an address. */
  readonly write: (address: number, bytes: Uint8Array) => void
  /** Returns the bytes at an address, which are valid until the next allocation. */
  readonly read: (address: number, bytes: number) => Uint8Array
  /** Returns the counts or sums at an address, which are valid until the next allocation. */
  readonly readWords: (address: number, words: number) => Uint32Array
}

/** Bytes after each buffer that operations may read and write. */
const padding = 16
const pageBytes = 2 ** 16
/** Bytes of memory above which the module is started anew for the next image, since its memory never shrinks. */
const mostIdleBytes = 2 ** 26

let running: PixelModule | null = null

/** Returns the operations of this thread. All buffers that were allocated before are free again. */
export function pixelOperations(): PixelOperations {
  if (running === null || running.bytes > mostIdleBytes) running = new PixelModule()
  running.free()
  return running.operations
}

class PixelModule {
  readonly operations: PixelOperations
  readonly #memory: WebAssembly.Memory
  #end = 0

  constructor() {
    const { exports } = new WebAssembly.Instance(loadWasm('pixels.wasm'), {})
    this.#memory = memoryOf(exports)
    const operation = (name: OperationName): Operation => functionOf(exports, name)
    this.operations = {
      dropAlpha: operation('dropAlpha'),
      convertToGrey: operation('convertToGrey'),
      scaleColours: operation('scaleColours'),
      scaleGreys: operation('scaleGreys'),
      scaleColumns: operation('scaleColumns'),
      countValues: operation('countValues'),
      sumCells: operation('sumCells'),
      allocate: (bytes) => this.#allocate(bytes),
      place: ({ buffer, byteOffset, byteLength }) => {
        const address = this.#allocate(byteLength)
        this.operations.write(address, new Uint8Array(buffer, byteOffset, byteLength))
        return address
      },
      write: (address, bytes) => new Uint8Array(this.#memory.buffer).set(bytes, address),
      read: (address, bytes) => new Uint8Array(this.#memory.buffer, address, bytes),
      readWords: (address, words) => new Uint32Array(this.#memory.buffer, address, words),
    }
  }

  get bytes(): number {
    return this.#memory.buffer.byteLength
  }

  free(): void {
    this.#end = 0
  }

  #allocate(bytes: number): number {
    const address = this.#end
    this.#end += Math.ceil((bytes + padding) / padding) * padding
    const missing = Math.ceil((this.#end - this.bytes) / pageBytes)
    if (missing > 0) this.#memory.grow(missing)
    return address
  }
}
