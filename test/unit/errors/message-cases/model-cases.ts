import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeArtifact } from '../../../../src/artifacts/artifact.ts'
import { digestOf } from '../../../../src/artifacts/digest.ts'
import { modelSchema } from '../../../../src/config/model.ts'
import { parsePipeline } from '../../../../src/config/read-pipeline.ts'
import type { Target } from '../../../../src/dataset/dataset-schema.ts'
import type { ErrorCode } from '../../../../src/errors/codes.ts'
import { loadOnnxRuntime } from '../../../../src/engine/onnx.ts'
import { verifyNetwork } from '../../../../src/model/onnx-writer/serving-network.ts'
import { writeOnnxNetwork } from '../../../../src/model/onnx-writer/write-network.ts'
import { predict } from '../../../../src/model/predict.ts'
import { runTrial } from '../../../../src/stages/trial/trial-process.ts'
import { parseInputs } from '../../../../src/config/action.ts'
import { train } from '../../../../src/config/actions.ts'
import { readCheckpoint } from '../../../../src/training/checkpoint/checkpoint.ts'
import { checkFit } from '../../../../src/training/model/fit-to-data.ts'
import { fineTuned } from '../../../../src/training/model/fine-tune.ts'
import { checkSavedCopy } from '../../../../src/training/model/saved-copy.ts'
import { TrainingState } from '../../../../src/training/state.ts'
import { withUserModule } from '../../../../src/user-code/module.ts'
import { wasmEngine } from '../../../harness/wasm-engine.ts'
import { folderWith } from '../../data/sources.ts'
import { localHost, ownCode } from './local-host.ts'

const species: Target = { kind: 'class', column: 'species', classes: ['a', 'b', 'c'] }
const transform = { steps: [], shape: [4] }
const examples = {
  size: 2,
  ids: ['1', '2'],
  features: new Float32Array(8),
  labels: new Int32Array(2),
}

async function network(units: number, inputs: number) {
  const { tf } = await wasmEngine()
  const layers = [tf.layers.dense({ name: 'scores', units, activation: 'softmax', inputShape: [inputs] })]
  return { tf, model: tf.sequential({ layers }) }
}

const { progress } = new TrainingState([], () => undefined)

async function damagedCheckpoint(): Promise<string> {
  const { folder } = await writeArtifact(join(await folderWith({}), '40'), async (draft) => {
    await writeFile(join(draft, 'tensors.safetensors'), '')
    return {
      kind: 'checkpoint',
      parents: { dataset: digestOf('dataset') },
      config: digestOf('config'),
      details: { engine: 'cpu', progress, history: { bytes: 0, sha256: '0'.repeat(64), tail: [] } },
      run: {},
    }
  })
  return folder
}

/** Trains in a process that the system kills at its start. */
async function killedTrial(): Promise<void> {
  const folder = await folderWith({ 'end.cjs': "process.kill(process.pid, 'SIGKILL')" })
  const before = process.env['NODE_OPTIONS']
  process.env['NODE_OPTIONS'] = `--require ${join(folder, 'end.cjs')}`
  try {
    const pipeline = parsePipeline('name: mnist\n', 'tensorline.yml')
    const inputs = parseInputs(train, () => '')
    const options = { host: await localHost(folder), threads: 1, afterEpoch: () => 'continue' as const }
    await runTrial({ pipeline, file: 'tensorline.yml', folder, workspace: folder, inputs }, options)
  } finally {
    if (before === undefined) delete process.env['NODE_OPTIONS']
    else process.env['NODE_OPTIONS'] = before
  }
}

/** Errors in models, in their training and in the code of a user. */
export const modelCases = {
  MODEL_DATASET_MISMATCH: async () => {
    const { tf, model } = await network(3, 5)
    checkFit(tf, model, 'base/model.json', { inputShape: [4], label: species })
  },
  MODEL_CANNOT_RUN: async () => {
    const { tf, model } = await network(3, 5)
    await predict(tf, model, { transform, label: species }, examples)
  },
  MODEL_ONNX_UNSUPPORTED: async () => {
    const { tf } = await wasmEngine()
    const layer = tf.layers.categoryEncoding({ name: 'codes', numTokens: 3, outputMode: 'multiHot' })
    const model = tf.sequential({ layers: [tf.layers.inputLayer({ inputShape: [2] }), layer] })
    writeOnnxNetwork(model)
  },
  MODEL_ONNX_DIFFERENT: async () => {
    const { model } = await network(1, 1)
    const file = writeOnnxNetwork(model)
    const details = {
      name: 'prices',
      features: { kind: 'table' as const, columns: [{ name: 'x', type: 'number' as const }] },
      label: { kind: 'number' as const, column: 'price' },
      transform: { steps: [], shape: [1] },
    }
    const golden = {
      engine: 'cpu',
      kind: 'number' as const,
      tolerance: { absolute: 1e-5, relative: 1e-4 },
      requests: [{ id: 'prices.csv#3', input: { x: 1 }, output: [2.5] }],
    }
    await verifyNetwork(loadOnnxRuntime(), file, details, golden)
  },
  MODEL_NOT_SAVABLE: async () => {
    const { tf } = await wasmEngine()
    const first = tf.layers.dense({ units: 3, activation: 'softmax' })
    first.apply(tf.input({ shape: [4] }))
    const model = tf.sequential()
    model.add(first)
    await checkSavedCopy(tf, model, { transform, label: species }, examples)
  },
  MODEL_HEAD_MISMATCH: async () => {
    const { tf } = await wasmEngine()
    const layers = [{ dense: { units: 3, activation: 'softmax' } }]
    const section = modelSchema.parse({ pretrained: './base', head: { layers } })
    if (!('pretrained' in section)) throw new TypeError('no pretrained model')
    await fineTuned(tf, section, {
      inputShape: [4],
      transform: { steps: [], shape: [4] },
      label: {
        kind: 'multi-output',
        outputs: [
          { name: 'kind', label: species },
          { name: 'side', label: species },
        ],
      },
      features: { kind: 'table', columns: [] },
      seed: 1,
      folder: '.',
      ...ownCode,
    })
  },
  TRAIN_CHECKPOINT_DAMAGED: async () => readCheckpoint(await damagedCheckpoint()),
  TRAIN_CHECKPOINT_MISMATCH: async () => {
    const { tf } = await wasmEngine()
    const variable = tf.variable(tf.zeros([2, 3]))
    const epochs = { history: [], endTimes: [], count: 0 }
    new TrainingState([{ name: '0/kernel', variable }], () => undefined).restore(tf, {
      progress,
      epochs,
      tensors: [],
    })
  },
  TRAIN_PROCESS_ENDED: killedTrial,
  MODULE_FAILED: async () =>
    withUserModule(
      {
        key: 'model.module',
        path: 'network.ts',
        folder: await folderWith({}),
        signature: '(tf, details) => LayersModel',
        page: 'docs/training.md',
        ...ownCode,
      },
      null,
      (load) => load(),
    ),
} satisfies Partial<Record<ErrorCode, () => unknown>>
