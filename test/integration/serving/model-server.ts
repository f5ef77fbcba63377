import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import * as tf from '@tensorflow/tfjs'
import {
  quantizeModel,
  weightsToQuantize,
  type QuantizedType,
} from '../../../src/compression/quantize-weights.ts'
import { writeArtifact, type Artifact } from '../../../src/artifacts/artifact.ts'
import { measureModelBytes, readStoredModel, writeStoredModel } from '../../../src/model/stored-model.ts'
import { modelFiles, type Golden, type ModelDetails } from '../../../src/model/model-schema.ts'
import { saveModel } from '../../../src/model/storage.ts'

const root = join(import.meta.dirname, '../../..')
export const bundle = join(root, 'dist/server/index.js')

/** The committed server bundle in a separate process on a free port. */
export interface ModelServer {
  readonly url: string
  readonly child: ChildProcess
  readonly output: () => string
  /** Resolves with the exit code. */
  readonly ended: () => Promise<number | null>
}

/** Starts the bundle without waiting until it is ready. */
export function spawnServer(
  model: string,
  environment: Readonly<Record<string, string>> = {},
  program: string = bundle,
): Omit<ModelServer, 'url'> {
  const child = spawn(process.execPath, [program], {
    env: { ...compileCache(), HOST: '127.0.0.1', PORT: '0', MODEL_DIR: model, THREADS: '1', ...environment },
  })
  let text = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (part: string) => {
      text += part
    })
  const ended = once(child, 'close')
  return {
    child,
    output: () => text,
    ended: async () => {
      await ended
      return child.exitCode
    },
  }
}

/** Returns the variable with the compile cache of the tests, with which a server starts in three quarters of the CPU time. */
function compileCache(): Readonly<Record<string, string>> {
  const folder = process.env['NODE_COMPILE_CACHE']
  return folder === undefined ? {} : { NODE_COMPILE_CACHE: folder }
}

export async function startServer(
  model: string,
  environment: Readonly<Record<string, string>> = {},
  program: string = bundle,
): Promise<ModelServer> {
  return untilReady(spawnServer(model, environment, program))
}

export async function untilReady({ child, output, ended }: Omit<ModelServer, 'url'>): Promise<ModelServer> {
  while (child.exitCode === null) {
    const url = /listening at (http:[\d./:]+)/.exec(output())?.[1]
    if (url !== undefined && (await fetch(`${url}/readyz`)).status === 200)
      return { url, child, output, ended }
    await sleep(20)
  }
  throw new Error(`the server ended before it was ready: ${output()}`)
}

export async function stop({ child, ended }: ModelServer): Promise<void> {
  if (child.exitCode === null) child.kill('SIGKILL')
  await ended()
}

export const digitDetails = {
  name: 'digits',
  features: { kind: 'image', height: 8, width: 8, channels: 1, encoding: 'raw' },
  label: { kind: 'class', column: 'label', classes: ['zero', 'one', 'two'] },
  transform: { steps: [{ step: 'scale', by: 255 }], shape: [8, 8, 1] },
} satisfies Partial<ModelDetails>

/** Returns a convolutional network with fixed weights. */
export function digitNetwork(): tf.LayersModel {
  return tf.sequential({
    layers: [
      tf.layers.conv2d({
        filters: 4,
        kernelSize: 3,
        activation: 'relu',
        inputShape: [8, 8, 1],
        kernelInitializer: tf.initializers.glorotNormal({ seed: 1 }),
      }),
      tf.layers.batchNormalization(),
      tf.layers.maxPooling2d({ poolSize: 2 }),
      tf.layers.flatten(),
      tf.layers.dense({
        units: 3,
        activation: 'softmax',
        kernelInitializer: tf.initializers.glorotNormal({ seed: 2 }),
      }),
    ],
  })
}

type Described = Pick<ModelDetails, 'name' | 'features' | 'label' | 'transform' | 'servingExpectations'>

/** Writes a model artifact as the training stage does; without golden requests, unless there are some. */
export async function writeModel(
  folder: string,
  network: tf.LayersModel,
  described: Described,
  golden: Golden | null = null,
  files: Readonly<Record<string, unknown>> = {},
): Promise<Artifact> {
  return seal(folder, network, described, 'float32', async (draft) => {
    await saveModel(tf, network, draft)
    if (golden !== null) await writeFile(join(draft, modelFiles.golden), JSON.stringify(golden))
    for (const [file, content] of Object.entries(files))
      await writeFile(join(draft, file), JSON.stringify(content))
  })
}

/** Writes the quantized artifact of a model that `writeModel` wrote. */
export async function writeQuantized(
  folder: string,
  source: string,
  network: tf.LayersModel,
  described: Described,
  type: QuantizedType,
  golden: Golden | null = null,
): Promise<Artifact> {
  return seal(folder, network, described, type, async (draft) => {
    const stored = await readStoredModel(source)
    await writeStoredModel(draft, quantizeModel(stored, type, weightsToQuantize(stored, [])))
    if (golden !== null) await writeFile(join(draft, modelFiles.golden), JSON.stringify(golden))
  })
}

async function seal(
  folder: string,
  network: tf.LayersModel,
  described: Described,
  weights: ModelDetails['weights'],
  fill: (draft: string) => Promise<void>,
): Promise<Artifact> {
  return writeArtifact(folder, async (draft) => {
    await fill(draft)
    const details: ModelDetails = {
      ...described,
      weights,
      modelBytes: await measureModelBytes(draft),
      parameters: network.countParams(),
    }
    return { kind: 'model', parents: {}, config: `sha256:${'0'.repeat(64)}`, details, run: {} }
  })
}
