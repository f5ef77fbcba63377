import { loadWasm } from '../wasm-file.ts'
import { copyPixels } from './copy-pixels.ts'

/** Options of a codec that Emscripten compiled. */
interface EmscriptenOptions {
  readonly noInitialRun: true
  readonly print: (line: string) => void
  readonly printErr: (line: string) => void
  /** Prevents that the codec looks for its file. */
  readonly locateFile: (path: string) => string
  readonly instantiateWasm: (
    imports: WebAssembly.Imports,
    use: (instance: WebAssembly.Instance) => void,
  ) => WebAssembly.Exports
}

/** Result of a decoder: four bytes a pixel, or null for a damaged file. */
interface Decoded {
  readonly data: Uint8Array
}

interface Decoder {
  readonly decode: (bytes: Uint8Array, ...further: boolean[]) => Decoded | null
}

/** Adds the functions of the codec to the options, and returns a promise for them. */
export type EmscriptenFactory = (options: EmscriptenOptions) => Promise<unknown>

/** An error of the codec, or a warning that it printed. */
export class CodecError extends Error {
  override readonly name = 'CodecError'
}

/** Bytes of memory above which a codec is started anew for the next image, since its memory never shrinks. */
const mostIdleBytes = 2 ** 26

/** A decoder that Emscripten compiled. It is started at the first image, and again after an error, which ends it. */
export class EmscriptenDecoder {
  readonly #factory: EmscriptenFactory
  readonly #wasm: string
  readonly #further: readonly boolean[]
  readonly #printed: string[] = []
  #running: { readonly decoder: Decoder; readonly memory: WebAssembly.Memory } | null = null

  /**
   * @param wasm the package of the WebAssembly file, and the path in it
   * @param further arguments of the codec's function after the bytes
   */
  constructor(factory: EmscriptenFactory, wasm: string, further: readonly boolean[]) {
    this.#factory = factory
    this.#wasm = wasm
    this.#further = further
  }

  /** Returns the pixels, four bytes each, which are valid until the next image. @throws CodecError for a file that is damaged or causes a warning */
  decode(bytes: Uint8Array): Uint8Array {
    const { decoder, memory } = (this.#running ??= this.#start())
    const decoded = this.#try(decoder, bytes)
    const [printed] = this.#printed.splice(0)
    if (decoded === null || memory.buffer.byteLength > mostIdleBytes) this.#running = null
    if (decoded === null || printed !== undefined) throw new CodecError(printed ?? 'a damaged file')
    return decoded
  }

  #try(decoder: Decoder, bytes: Uint8Array): Uint8Array | null {
    try {
      const decoded = withCopiedPixels(() => decoder.decode(bytes, ...this.#further))
      return decoded && new Uint8Array(decoded.data.buffer, decoded.data.byteOffset, decoded.data.byteLength)
    } catch {
      // The codec calls `exit` on an error, after it has printed the reason, or runs out of memory.
      return null
    }
  }

  #start() {
    const memories: WebAssembly.Memory[] = []
    const print = (line: string) => void this.#printed.push(line)
    const options = {
      noInitialRun: true,
      print,
      printErr: print,
      locateFile: (path: string) => path,
      instantiateWasm: (
        imports: WebAssembly.Imports,
        use: (instance: WebAssembly.Instance) => void,
      ): WebAssembly.Exports => {
        const instance = new WebAssembly.Instance(loadWasm(this.#wasm), imports)
        memories.push(...Object.values(instance.exports).filter((one) => one instanceof WebAssembly.Memory))
        use(instance)
        return instance.exports
      },
    } as const
    // The functions are there when the factory returns, because the module is compiled already.
    void this.#factory(options)
    const [memory] = memories
    if (!isDecoder(options) || !memory) throw new TypeError(`no decoder in ${this.#wasm}`)
    return { decoder: options, memory }
  }
}

/** Constructor of the arrays that a codec makes of views of its memory. */
const copying = new Proxy(Uint8ClampedArray, {
  construct: (_, [pixels]: readonly Uint8Array[]) => copyPixels(pixels ?? new Uint8Array()),
})

/** Result of a codec in place of the class of browsers, which accepts only their own arrays. */
class DecodedImage implements Decoded {
  readonly data: Uint8Array

  constructor(data: Uint8Array) {
    this.data = data
  }
}

/** Calls a codec, which looks its constructors of arrays and images up in the global object. */
function withCopiedPixels<Result>(decode: () => Result): Result {
  const { Uint8ClampedArray: array } = globalThis
  const image: unknown = Reflect.get(globalThis, 'ImageData')
  try {
    Object.assign(globalThis, { Uint8ClampedArray: copying, ImageData: DecodedImage })
    return decode()
  } finally {
    Object.assign(globalThis, { Uint8ClampedArray: array, ImageData: image })
  }
}

function isDecoder(options: object): options is Decoder {
  return 'decode' in options && typeof options.decode === 'function'
}
