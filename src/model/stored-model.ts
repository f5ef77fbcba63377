import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { isMissing, messageOf, UserError } from '../errors/user-error.ts'
import { resolveLfsPointer } from '../files/lfs-pointer.ts'
import { parseJson } from '../files/parse-json.ts'
import { firstIssue } from '../artifacts/artifact-json.ts'
import { majorVersion, toLayersTopology } from './keras/topology.ts'
import { modelFiles } from './model-schema.ts'

const affine = { scale: z.number(), min: z.number() }

const quantization = z.discriminatedUnion('dtype', [
  z.object({ dtype: z.literal('uint8'), ...affine }),
  z.object({ dtype: z.literal('uint16'), ...affine }),
  z.object({ dtype: z.literal('float16') }),
])

const weightSpec = z.object({
  name: z.string(),
  shape: z.array(z.int().nonnegative()),
  dtype: z.enum(['float32', 'int32', 'bool']),
  quantization: quantization.optional(),
  /** `optimizer` for the state of a training that was saved with the model. */
  group: z.string().optional(),
})

/** Name of a shard, which must be next to `model.json`; paths to other folders are invalid. */
const shardName = z.string().regex(/^(?!\.{1,2}$)[^/\\]+$/, 'a file name without folders')

const description = z.object({
  modelTopology: z.record(z.string(), z.json()),
  format: z.literal('layers-model').optional(),
  generatedBy: z.string().optional(),
  convertedBy: z.string().nullish(),
  userDefinedMetadata: z.record(z.string(), z.json()).optional(),
})

const layersModelJson = description.extend({
  weightsManifest: z.array(z.object({ paths: z.array(shardName), weights: z.array(weightSpec) })).min(1),
})

export type WeightSpec = z.infer<typeof weightSpec>
export type Quantization = z.infer<typeof quantization>
type LayersModelJson = z.infer<typeof layersModelJson>

export interface StoredWeight {
  readonly spec: WeightSpec
  /** Little-endian values in the storage type of the spec. */
  readonly bytes: Uint8Array
}

/** A layers model in its stored form, read without a TensorFlow runtime. */
export interface StoredModel {
  readonly description: z.infer<typeof description>
  readonly weights: readonly StoredWeight[]
}

const shardBytes = 4 * 1024 * 1024

/**
 * Returns the stored form of the artifacts that `LayersModel.save` passes: the parts of `model.json`, and all weights
 * in one buffer.
 * @throws UserError for layers that TensorFlow.js cannot load in another process
 */
export function toStoredModel(artifacts: object, specs: unknown, data: Buffer): StoredModel {
  const parsed = description.parse(artifacts)
  return {
    description: { ...parsed, modelTopology: toLayersTopology(parsed.modelTopology, 'the model') },
    weights: cutIntoWeights('memory', data, z.array(weightSpec).parse(specs)),
  }
}

/**
 * Reads `model.json` and its shards, without the state of an optimizer that was saved with them.
 * @throws UserError when a file is missing or is not part of a layers model, or the shards contain more or fewer bytes
 * than the weights need
 */
export async function readStoredModel(folder: string): Promise<StoredModel> {
  const { weightsManifest, ...description } = await readModelJson(folder)
  const groups = await Promise.all(
    weightsManifest.map(async ({ paths, weights }) => {
      const shards = await Promise.all(paths.map((path) => readModelFile(folder, path)))
      return cutIntoWeights(folder, Buffer.concat(shards), weights)
    }),
  )
  return { description, weights: groups.flat().filter(({ spec }) => spec.group !== 'optimizer') }
}

/**
 * Writes `model.json` and 4 MiB shards `group1-shard1of3.bin` (the size that browsers cache) into an existing folder,
 * in the layout of TensorFlow.js. Equal models give equal bytes.
 */
export async function writeStoredModel(folder: string, { description, weights }: StoredModel): Promise<void> {
  const data = Buffer.concat(weights.map(({ bytes }) => bytes))
  const count = Math.max(1, Math.ceil(data.length / shardBytes))
  const paths = Array.from({ length: count }, (_, index) => `group1-shard${index + 1}of${count}.bin`)
  for (const [index, path] of paths.entries())
    await writeFile(join(folder, path), data.subarray(index * shardBytes, (index + 1) * shardBytes))
  const json: LayersModelJson = {
    ...description,
    weightsManifest: [{ paths, weights: weights.map(({ spec }) => spec) }],
  }
  await writeFile(join(folder, modelFiles.topology), JSON.stringify(json))
}

/** Returns the names of the files of a model: `model.json` and its shards. */
export async function namesOfModelFiles(folder: string): Promise<string[]> {
  const { weightsManifest } = await readModelJson(folder)
  return [modelFiles.topology, ...weightsManifest.flatMap((group) => group.paths)]
}

/** Returns the size of `model.json` and its shards together, in bytes. */
export async function measureModelBytes(folder: string): Promise<number> {
  const paths = await namesOfModelFiles(folder)
  const sizes = await Promise.all(paths.map(async (path) => (await stat(join(folder, path))).size))
  return sizes.reduce((sum, size) => sum + size, 0)
}

/**
 * Returns the number of values in the weights of a stored model, without the state of an optimizer. It reads
 * `model.json` only: shards of another size cannot be loaded.
 */
export async function countParameters(folder: string): Promise<number> {
  const { weightsManifest } = await readModelJson(folder)
  return weightsManifest
    .flatMap(({ weights }) => weights)
    .filter(({ group }) => group !== 'optimizer')
    .reduce((sum, { shape }) => sum + valueCount(shape), 0)
}

/** Returns the names of the weights that are stored as float32, in the order of the file. */
export async function float32Weights(folder: string): Promise<string[]> {
  const { weightsManifest } = await readModelJson(folder)
  return weightsManifest
    .flatMap(({ weights }) => weights)
    .filter(({ group, dtype, quantization }) => group !== 'optimizer' && dtype === 'float32' && !quantization)
    .map(({ name }) => name)
}

export function valueCount(shape: readonly number[]): number {
  return shape.reduce((product, size) => product * size, 1)
}

async function readModelJson(folder: string): Promise<LayersModelJson> {
  const text = (await readModelFile(folder, modelFiles.topology)).toString('utf8')
  let json: unknown
  try {
    json = parseJson(text)
  } catch (error) {
    throw notALayersModel(folder, `a model.json that is not JSON: ${messageOf(error)}`)
  }
  const format = z.object({ format: z.string() }).safeParse(json)
  if (format.success && format.data.format !== 'layers-model')
    throw notALayersModel(folder, `a model.json of the format ${format.data.format}`)
  const parsed = layersModelJson.safeParse(json)
  if (!parsed.success) throw notALayersModel(folder, `an invalid model.json: ${firstIssue(parsed.error)}`)
  const { modelTopology } = parsed.data
  const keras = majorVersion(modelTopology['keras_version'])
  if (keras >= 3 && /"batch_shape"|"__keras_tensor__"/.test(text))
    throw new UserError({
      code: 'MODEL_UNSUPPORTED_KERAS',
      found: `in ${folder} a model in the format of Keras ${keras}`,
      expected: 'the format of Keras 2, which TensorFlow.js can load',
      hint: 'Export it as ONNX for the gate (`model.export("model.onnx", format="onnx")`), or save it with the package tf_keras and convert the result.',
    })
  return { ...parsed.data, modelTopology: toLayersTopology(modelTopology, folder) }
}

async function readModelFile(folder: string, path: string): Promise<Buffer> {
  try {
    const file = join(folder, path)
    return await readFile(await resolveLfsPointer(file, file))
  } catch (error) {
    if (!isMissing(error)) throw error
    throw new UserError(
      {
        code: 'MODEL_INCOMPLETE',
        found: `no ${path} in ${folder}`,
        expected: 'model.json and every shard that it lists, in one folder',
        hint: 'Copy all files of the model, or create it again.',
      },
      { cause: error },
    )
  }
}

function cutIntoWeights(origin: string, data: Buffer, specs: readonly WeightSpec[]): StoredWeight[] {
  const needed = specs.reduce((sum, spec) => sum + storedBytes(spec), 0)
  if (data.length !== needed)
    throw new UserError({
      code: 'MODEL_INCOMPLETE',
      found: `weights of ${data.length} bytes in ${origin}`,
      expected: `${needed} bytes, which the weights in model.json need`,
      hint: 'A shard is truncated or belongs to another model. Copy all files again, or create the model again.',
    })
  let offset = 0
  return specs.map((spec) => {
    const bytes = data.subarray(offset, offset + storedBytes(spec))
    offset += bytes.length
    return { spec, bytes }
  })
}

function storedBytes({ shape, dtype, quantization }: WeightSpec): number {
  return valueCount(shape) * bytesPerValue(quantization?.dtype ?? dtype)
}

function bytesPerValue(type: WeightSpec['dtype'] | Quantization['dtype']): number {
  switch (type) {
    case 'uint8':
    case 'bool':
      return 1
    case 'uint16':
    case 'float16':
      return 2
    case 'float32':
    case 'int32':
      return 4
  }
}

function notALayersModel(folder: string, found: string): UserError {
  return new UserError({
    code: 'MODEL_UNKNOWN_FORMAT',
    found: `in ${folder} ${found}`,
    expected: 'a TensorFlow.js layers model, which `LayersModel.save` writes',
    hint: 'Save it with LayersModel.save, or convert it with tensorflowjs_converter --output_format=tfjs_layers_model.',
  })
}
