import { env, gather, io, setBackend, tensor, tidy } from '@tensorflow/tfjs-core'
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm'
import { loadLayersModel } from '@tensorflow/tfjs-layers'
import { exampleCodec } from '../../model/example-codec.ts'
import { modelDetailsSchema, type ModelDetails } from '../../model/model-schema.ts'
import { runNetwork } from '../../model/predict.ts'
import { transformParts } from '../../model/model-io.ts'
import type { LayersModel } from '../../model/runtime.ts'
import type { RawBatch } from '../../dataset/examples.ts'
import type { ParseContext, ParsedRequest } from '../../serving/protocol/parsed-request.ts'
import { outputValues } from '../../serving/protocol/output-values.ts'
import { parseSimple } from '../../serving/protocol/simple.ts'
import { predictionOf } from '../../serving/protocol/simple-prediction.ts'
import { fetchFile } from './fetch-file.ts'
import { compileImageModules } from './node/wasm-file.ts'
import { toRawExample } from './raw-example.ts'

const runtime = { gather, io, loadLayersModel, tensor, tidy }

/** Most examples that the network takes at once. */
const batchSize = 256

/** A model in a browser or in Node.js. Its predictions are those of the server for the same examples. */
export class LocalModel {
  readonly details: ModelDetails
  readonly #network: LayersModel
  readonly #context: ParseContext

  /**
   * Fetches a model and starts the WebAssembly engine.
   * @param folder address of the package, with `/` at its end
   */
  static async load(folder: string): Promise<LocalModel> {
    const manifest = await fetchJson(new URL('model/manifest.json', folder))
    const details = modelDetailsSchema.parse(fieldOf(manifest, 'details'))
    await (engine ??= startEngine(new URL('wasm/', folder).href))
    if (hasImages(details)) await compileImageModules(new URL('wasm/', folder).href)
    const network = io.http(new URL('model/model.json', folder).href, { fetchFunc: fetchFile })
    return new LocalModel(details, await loadLayersModel(network))
  }

  private constructor(details: ModelDetails, network: LayersModel) {
    this.details = details
    this.#network = network
    const codec = exampleCodec(details.features)
    const served = { name: details.name, version: '1' }
    this.#context = { details, served, codec, maxInstances: Number.MAX_SAFE_INTEGER }
  }

  /**
   * Predicts one example: its class with all scores, or its number; by output, if there are several.
   * @throws UserError that names the invalid part of the example
   */
  async predict(example: unknown): Promise<object> {
    const [prediction] = await this.predictAll([example])
    if (!prediction) throw new TypeError('no prediction')
    return prediction
  }

  /** Predicts examples together. */
  async predictAll(examples: readonly unknown[]): Promise<object[]> {
    const { codec } = this.#context
    const raw = await Promise.all(examples.map((example) => toRawExample(example, this.details.features)))
    const values = await this.#run(raw.length, (start, count) =>
      codec.decode(raw.slice(start, start + count), start),
    )
    return raw.map((_, index) => predictionOf(values, index))
  }

  /** Returns the values of the network for one example, in the order of the label. */
  async outputs(example: unknown): Promise<Float32Array> {
    const raw = await toRawExample(example, this.details.features)
    return (await this.#runBatch(this.#context.codec.decode([raw]))).values
  }

  /** Returns the response of the server's `/predict` for a body. */
  async respond(mediaType: string, body: Uint8Array): Promise<string> {
    const request: ParsedRequest = parseSimple(mediaType, body, this.#context)
    const response = request.respond(
      await this.#run(request.size, (start, count) => request.read(start, count)),
    )
    return typeof response.body === 'string' ? response.body : new TextDecoder().decode(response.body)
  }

  async #run(size: number, read: (start: number, count: number) => RawBatch) {
    const { label } = this.details
    const parts: Float32Array[] = []
    let form: { readonly width: number; readonly widths?: readonly number[] } = { width: 0 }
    for (let start = 0; start < size; start += batchSize) {
      const { values, width, widths } = await this.#runBatch(read(start, Math.min(batchSize, size - start)))
      parts.push(values)
      form = { width, ...(widths && { widths }) }
    }
    const values = new Float32Array(size * form.width)
    for (const [index, part] of parts.entries()) values.set(part, index * batchSize * form.width)
    return outputValues(label, { ...form, size, values })
  }

  #runBatch(batch: RawBatch) {
    const parts = transformParts(this.details.transform, batch)
    return runNetwork(runtime, this.#network, this.details, parts, batch.size)
  }
}

/** The engine, which all models of a page share. */
let engine: Promise<void> | null = null

/** Starts the engine on one thread: more threads need headers of the server of the page. */
async function startEngine(folder: string): Promise<void> {
  env().set('WASM_HAS_MULTITHREAD_SUPPORT', false)
  const isOnDisk = folder.startsWith('file:')
  const { platform } = env()
  if (isOnDisk) platform.fetch = fetchFile
  setWasmPaths(folder, isOnDisk)
  const started = await setBackend('wasm')
  // The method of its class applies again: an application may use TensorFlow.js itself.
  if (isOnDisk) Reflect.deleteProperty(platform, 'fetch')
  if (started) return
  throw new Error(`the WebAssembly engine in ${folder} cannot start: serve the whole folder of the package`)
}

function hasImages({ features }: ModelDetails): boolean {
  return features.kind === 'image' || features.columns.some(({ type }) => type === 'image')
}

async function fetchJson(url: URL): Promise<unknown> {
  return (await fetchFile(url)).json()
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined
}
