import { Command, CommanderError } from 'commander'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { usageError } from '../../../src/cli/usage-error.ts'
import { quantizeWeight, weightsToQuantize } from '../../../src/compression/quantize-weights.ts'
import { parseInputs } from '../../../src/config/action.ts'
import { train } from '../../../src/config/actions.ts'
import { modelSection } from '../../../src/config/network.ts'
import { parsePipeline } from '../../../src/config/read-pipeline.ts'
import type { Label } from '../../../src/dataset/dataset-schema.ts'
import { requirePlatform } from '../../../src/engine/platform.ts'
import type { ErrorCode } from '../../../src/errors/codes.ts'
import { withMachineExplained } from '../../../src/errors/machine-errors.ts'
import { messageOf, UserError, withDiskExplained } from '../../../src/errors/user-error.ts'
import { evaluateGate } from '../../../src/gate/evaluate.ts'
import { parseReference } from '../../../src/image/reference.ts'
import { explainClientFailure } from '../../../src/libraries/clients/client-failure.ts'
import { tensorFlowLibrary } from '../../../src/libraries/tensorflow.ts'
import { predictionsOf } from '../../../src/predictions/from-tables.ts'
import { readTable } from '../../../src/predictions/read-table.ts'
import { readSettings } from '../../../src/serving/settings.ts'
import { classWeights } from '../../../src/training/class-weights.ts'
import { buildNetwork } from '../../../src/training/network.ts'
import { sampleExamples } from '../../../src/training/sampling.ts'
import { inMemory } from '../../harness/in-memory.ts'
import { lockOf } from '../../harness/libraries/small-runtime.ts'
import { baselineOf, caseOf, classifier, digits, gateOf, regressor } from '../../harness/predictions.ts'
import { wasmEngine } from '../../harness/wasm-engine.ts'
import { dataCases } from './message-cases/data-cases.ts'
import { deployCases } from './message-cases/deploy-cases.ts'
import { fileCases, runCases } from './message-cases/file-cases.ts'
import { gateCases } from './message-cases/gate-cases.ts'
import { hostCases } from './message-cases/host-cases.ts'
import { imageCases } from './message-cases/image-cases.ts'
import { kubernetesCases } from './message-cases/kubernetes-cases.ts'
import { libraryCases } from './message-cases/library-cases.ts'
import { modelCases } from './message-cases/model-cases.ts'
import { servingCases } from './message-cases/serving-cases.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tensorline-messages-'))
})
afterAll(() => rm(folder, { recursive: true }))

const pipeline =
  'name: mnist\ndata: {source: data}\nmodel: {layers: [flatten, {dense: {units: 10, activation: softmax}}]}\n'
const parsing = (text: string) => () => parsePipeline(text, 'tensorline.yml')

const good = classifier(40, digits, (example) => example % 20 !== 0)
const gating =
  (gate: Parameters<typeof gateOf>[0], more: Partial<Parameters<typeof caseOf>[0]> = {}) =>
  () =>
    evaluateGate(caseOf({ candidate: good, gate: gateOf(gate), ...more }))

async function table(text: string, name = 'given.csv') {
  await writeFile(join(folder, name), text)
  return (await readTable(join(folder, name), undefined, name)).table
}

const species: Label = { kind: 'class', column: 'species', classes: ['a', 'b', 'c'] }
const noExamples = inMemory({ size: 0, ids: [], features: new Float64Array(), labels: new Int32Array() })
const softmax = { dense: { units: 3, activation: 'softmax' } }

const twoInputs = [
  { name: 'few', positions: [0] },
  { name: 'many', positions: [2, 1] },
]

async function network(layers: readonly unknown[], inputs?: { name: string; positions: number[] }[]) {
  const { tf } = await wasmEngine()
  const details = {
    inputShape: inputs ? [3] : [8, 8, 1],
    label: species,
    seed: 1,
    ...(inputs && { inputs }),
  }
  return buildNetwork(tf, modelSection.parse({ layers }), details)
}

function weight(values: readonly number[], name = 'dense/kernel') {
  const bytes = new Uint8Array(Float32Array.from(values).buffer)
  return { spec: { name, shape: [values.length], dtype: 'float32' as const }, bytes }
}

function systemError(code: string): never {
  const error = { code, syscall: 'open', path: '/srv/data.csv' }
  throw withMachineExplained(Object.assign(new Error(`${code}: open`), error))
}

function failingPip(output: string): never {
  const library = tensorFlowLibrary(lockOf(new Uint8Array(1)))
  const [wanted] = library.packages
  if (wanted === undefined) throw new TypeError('no wheel')
  throw new UserError(explainClientFailure('pip', { library, wanted, folder: '/into' }, output))
}

/** A case for each code; the compiler reports a code without one. */
const cases: Readonly<Record<ErrorCode, () => unknown>> = {
  ...dataCases,
  ...deployCases,
  ...modelCases,
  ...gateCases,
  ...fileCases,
  ...runCases,
  ...imageCases,
  ...hostCases,
  ...libraryCases,
  ...kubernetesCases,
  CONFIG_INVALID_YAML: parsing('name: [a\n'),
  CONFIG_TOO_LARGE: parsing(`${pipeline}#${'x'.repeat(2 ** 20)}\n`),
  CONFIG_UNKNOWN_KEY: parsing(`${pipeline}train: {epoch: 3}\n`),
  CONFIG_MISSING_KEY: parsing(pipeline.replace('data: {source: data}', 'data: {label: a}')),
  CONFIG_INVALID_VALUE: parsing(`${pipeline}quantize: {dtype: int4}\n`),
  CONFIG_INVALID_OVERRIDE: () =>
    parsePipeline(pipeline, 'tensorline.yml', [
      { path: ['name', 'first'], value: 'x', from: 'the input "set"' },
    ]),
  INPUT_INVALID_VALUE: () => parseInputs(train, (name) => (name === 'set' ? 'epochs' : '')),
  COMMAND_LINE_INVALID: () => {
    const error = usageError(
      new Command(),
      ['trian'],
      new CommanderError(1, 'commander.unknownCommand', 'error: trian'),
    )
    if (error) throw error
  },
  ENVIRONMENT_INVALID_VARIABLE: () => readSettings({ PORT: '80a' }),
  DATA_NOT_UTF8: () => table('a\0b'),
  DATA_NO_EXAMPLES: () => table(''),
  DATA_INVALID_FILE: () => table('"text"\n', 'given.jsonl'),
  DATA_EMPTY_SPLIT: gating({}, { candidate: classifier(0, digits, () => true) }),
  MODEL_NOT_FINITE: gating({}, { candidate: regressor(30, () => NaN) }),
  MODEL_LAYER_SHAPE: () => network(['flatten', { conv2d: { filters: 4, 'kernel-size': 3 } }, softmax]),
  MODEL_OUTPUT_MISMATCH: () => network(['flatten', { dense: { units: 2, activation: 'softmax' } }]),
  MODEL_INPUT_NOT_CONNECTED: () => network([softmax], twoInputs),
  MODEL_INVALID_LAYER_NAME: () => network([{ ...softmax, inputs: 'none' }], twoInputs),
  TRAIN_SAMPLING_MISMATCH: () => sampleExamples(noExamples, { d: 2 }, species, 0),
  TRAIN_WEIGHTS_MISMATCH: () =>
    classWeights({ d: 2 }, species, { size: 1, labels: () => [Int32Array.of(0)] }),
  QUANTIZE_INVALID_EXCLUDE: () =>
    weightsToQuantize({ description: { modelTopology: {} }, weights: [weight([1])] }, ['x/*']),
  QUANTIZE_ALREADY_QUANTIZED: () => quantizeWeight(quantizeWeight(weight([1, 2]), 'uint8'), 'uint8'),
  QUANTIZE_FLOAT16_OVERFLOW: () => quantizeWeight(weight([70_000]), 'float16'),
  GATE_UNKNOWN_METRIC: gating({ require: ['acuracy >= 0.9'] }),
  GATE_METRIC_UNAVAILABLE: gating({ require: ['throughput >= 10'] }),
  GATE_INVALID_COMPARISON: gating(
    { compare: [{ metric: 'mae' }] },
    { candidate: regressor(30, () => 1), baseline: baselineOf(regressor(30, () => 2)) },
  ),
  GATE_INVALID_BOUND: gating({ require: ['accuracy >= 97'] }),
  GATE_UNKNOWN_COLUMN: gating({ slices: [{ by: 'colour' }] }),
  GATE_UNKNOWN_CLASS: gating(
    { fairness: [{ by: 'group', positive: 'yes', 'min-size': 5 }] },
    { columns: { group: { values: good.ids.map((_, index) => index % 2) } } },
  ),
  GATE_RULE_NOT_APPLICABLE: gating(
    { fairness: [{ by: 'group', positive: 'yes' }] },
    { candidate: regressor(30, () => 0) },
  ),
  GATE_INVALID_SLICE: gating(
    { slices: [{ by: 'age', buckets: [18] }] },
    { columns: { age: { values: good.ids } } },
  ),
  GATE_INVALID_GROUPS: gating(
    { fairness: [{ by: 'group', positive: '1', 'min-size': 500 }] },
    { columns: { group: { values: good.ids.map((_, index) => index % 2) } } },
  ),
  GATE_MISSING_CLUSTER: gating(
    { 'cluster-by': 'patient' },
    { columns: { patient: { values: good.ids.map((_, index) => (index < 3 ? null : 'one')) } } },
  ),
  GATE_REPLICATES_DIFFER: gating(
    {},
    { otherSeeds: [{ candidate: regressor(40, () => 1), baseline: null, perturbedPredictions: [] }] },
  ),
  PREDICTIONS_UNKNOWN_FORMAT: () => table('', 'given.xlsx'),
  PREDICTIONS_EMPTY: () => table('example,label,prediction\n'),
  PREDICTIONS_AMBIGUOUS_TASK: () => table('example,label,prediction\n1,2,2\n2,3,4'),
  PREDICTIONS_INVALID_COLUMNS: () => table('id,label\n1,a'),
  PREDICTIONS_INVALID_VALUE: () => table('example,label,prediction\n1,,a\n2,b,a'),
  PREDICTIONS_CLASS_SPELLING: async () =>
    predictionsOf([
      await table('example,label,prediction,score.a,score.1.5\n1,a,1.5,0,1'),
      await table('example,label,prediction\n1,a,1.50'),
    ]),
  PREDICTIONS_COUNT_MISMATCH: gating({}, { candidate: { ...good, labels: good.labels.subarray(1) } }),
  PREDICTIONS_NOT_PAIRED: gating({}, { baseline: baselineOf(classifier(30, digits, () => true)) }),
  IMAGE_INVALID_REFERENCE: () => parseReference('ghcr.io/Acme/mnist'),
  ENGINE_UNSUPPORTED_PLATFORM: () =>
    requirePlatform({ platform: 'linux', arch: 'x64', glibc: '2.17', cpuFlags: new Set(['avx']) }, 'cpu'),
  LIBRARY_DOWNLOAD_FAILED: () => failingPip('ERROR: No matching distribution found'),
  FILE_NO_PERMISSION: () => systemError('EACCES'),
  FILE_WRONG_TYPE: () => systemError('EISDIR'),
  FILE_INVALID_PATH: () => systemError('ELOOP'),
  FILE_TOO_MANY_OPEN: () => systemError('EMFILE'),
  FILE_DISK_FULL: () => {
    throw withDiskExplained(Object.assign(new Error('ENOSPC: write'), { code: 'ENOSPC' }))
  },
  ...servingCases,
}

/** Returns the message of the error of a case, without the version in its links and the names of temporary folders. */
async function textOf(run: () => unknown): Promise<string> {
  try {
    await run()
  } catch (error) {
    if (error instanceof UserError)
      return messageOf(error)
        .replaceAll(/\/v\d+\.\d+\.\d+\//g, '/v0.0.0/')
        .replaceAll(join(tmpdir(), 'tensorline-'), '/tmp/tensorline-')
        .replaceAll(`linux-${process.arch}`, 'linux-x64')
        .replaceAll(/(127\.(?:0\.0\.)?1|localhost):\d+/g, '$1:5000')
        .replaceAll(/port \d{4,}/g, 'port 5000')
        .replaceAll(/(\/tmp\/tensorline-[a-z]+)-\w{6}/g, '$1')
    throw error
  }
  throw new TypeError('no error')
}

describe('the message of an error', () => {
  it.each(Object.entries(cases))('%s is as in the snapshot', async (code, run) => {
    const text = await textOf(run)
    expect(text).toContain(`(${code})`)
    expect(text).toMatchSnapshot()
  })
})
