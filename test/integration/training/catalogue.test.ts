import { beforeAll, describe, expect, it } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { eagerSteps } from '../../../src/training/eager-steps.ts'
import { withNetworkExplained } from '../../../src/training/network-faults.ts'
import { recordingLog } from '../../harness/libraries/small-runtime.ts'
import { userError } from '../../harness/user-error.ts'
import { expectAgreement, full } from './agreement.ts'
import {
  broken,
  compiled,
  eager,
  inFull,
  network,
  noLayers,
  table,
  untrainable,
  type Placed,
} from './every-layer.ts'
import {
  compiledSteps,
  formOf,
  nativeEngine,
  stepOf,
  stepsOf,
  threeClasses,
  trainOn,
  type NativeEngine,
  type Setting,
} from './setting.ts'

let engine: NativeEngine

beforeAll(async () => {
  engine = await nativeEngine()
})

it('the catalogue covers every layer that TensorFlow.js exports', () => {
  const covered = [compiled, eager, untrainable].flatMap(Object.keys).join(' ').split(' ')
  const known = new Set([...covered, ...broken, ...noLayers])
  expect(Object.keys(engine.tf.layers).filter((name) => !known.has(inFull(name)))).toEqual([])
})

const settingOf = ({ shape, make, first = false }: Placed): Setting => ({
  layers: [],
  inputShape: shape,
  optimizer: { sgd: { 'learning-rate': 0.05 } },
  label: threeClasses,
  make: (tf) => network(tf, shape, make, first),
})

describe('this layer trains equally in compiled steps and operation by operation:', () => {
  it.each(Object.entries(compiled))('%s', async (_, placed) => {
    const sizes = [...full(3), 7]
    const { expected } = await expectAgreement(engine, settingOf(placed), { sizes, groupSize: 2 })
    expect(new Set(expected.map(({ loss }) => loss)).size).toBe(sizes.length)
  })
})

describe('this layer trains operation by operation, and the log contains the reason:', () => {
  const steps = 8
  it.each(Object.entries(eager))('%s', async (_, { reason, ...placed }) => {
    const setting = settingOf(placed)
    const model = network(engine.tf, placed.shape, placed.make, placed.first ?? false)
    const step = stepOf(engine, model, setting)
    const lines: string[] = []
    const training = compiledSteps(engine, { step, setting, log: recordingLog(lines) })
    const means = await trainOn(training, stepsOf(setting, full(steps)))
    expect(lines).toEqual([expect.stringContaining('Training operation by operation')])
    expect(lines[0]).toContain(reason)
    expect(new Set(means.map(({ loss }) => loss)).size).toBe(steps)
    for (const part of [training, step]) part.close()
  })
})

describe('training rejects a layer that TensorFlow.js cannot train:', () => {
  it.each(Object.entries(untrainable))('%s', async (_, placed) => {
    const setting = settingOf(placed)
    const train = withNetworkExplained(async () => {
      const model = network(engine.tf, placed.shape, placed.make, false)
      const step = stepOf(engine, model, setting)
      return trainOn(eagerSteps(engine.tf, formOf(setting), step), stepsOf(setting, [24]))
    })
    await expect(train).rejects.toThrow(userError('MODEL_NOT_TRAINABLE'))
  })
})

it('training names the value that is not an entry of an embedding, also during compiled training', async () => {
  const { tf } = engine
  const make = () => tf.layers.embedding({ inputDim: 3, outputDim: 4 })
  const setting = settingOf({ shape: table, make, first: true })
  const step = stepOf(engine, network(tf, table, make, true), setting)
  const steps = compiledSteps(engine, { step, setting, log: recordingLog([]) })
  const batches = stepsOf(setting, full(8)).map((group, index) => ({
    ...group,
    features: group.features.map((values) => values.map((_, place) => (index < 5 || place > 0 ? 2 : 7))),
  }))
  const training = withNetworkExplained(() => trainOn(steps, batches))
  await expect(training).rejects.toThrow(userError('MODEL_EMBEDDING_RANGE', '7', 'from 0 to 2'))
  for (const part of [steps, step]) part.close()
})

it('the documentation lists every layer that does not train in compiled steps', async () => {
  const page = await readFile(join(import.meta.dirname, '../../../docs/models.md'), 'utf8')
  const [, section = ''] = page.split('## What cannot be trained')
  const words = [...Object.keys(eager), ...Object.keys(untrainable), ...broken].map(
    (name) => name.split(' ')[0],
  )
  expect(words.filter((name) => !section.includes(`\`${name ?? ''}\``))).toEqual([])
})
