import { beforeAll, describe, expect, it } from '@jest/globals'
import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { modelSchema } from '../../../src/config/model.ts'
import { rowsOfPullRequestTable } from '../../harness/pull-request-table.ts'
import type { ProjectFiles } from '../../harness/pull-request-setting.ts'
import {
  blocking,
  failsAlone,
  judgeProposal,
  lazy,
  line,
  passesAlone,
  withBaseBranch,
} from './flower-branches.ts'

const branch = withBaseBranch()

const output = { dense: { units: 3, activation: 'softmax' } }

const startingLayers = {
  untrained: [{ dense: { units: 32, activation: 'relu' } }, output],
  blocked: [blocking, output],
  narrow: [{ dense: { units: 1 } }, { ...output, name: 'kinds' }],
}

/** Adds models to fine-tune to the base: its own, and others whose weights are near their initial ones. */
beforeAll(async () => {
  const { main, pull } = branch()
  await cp(join(main, '.tensorline/artifacts/model'), join(main, 'trained'), { recursive: true })
  for (const [name, layers] of Object.entries(startingLayers)) {
    await branch().propose(line({ ...lazy, 'model.layers': layers }))
    expect(await branch().onPull('run', 'preprocess', 'train', '--device', 'wasm')).toBe(0)
    await cp(join(pull, '.tensorline/artifacts/model'), join(main, name), { recursive: true })
  }
})

const judge = (model: Readonly<Record<string, unknown>>, changes: Readonly<Record<string, unknown>> = {}) =>
  judgeProposal(branch(), line({ ...changes, model }))

/** Returns a module that reads its hidden layer from a file. */
const network = `import { readFileSync } from 'node:fs'
export default (tf, { inputShape, classes, seed }) => {
  const hidden = JSON.parse(readFileSync(new URL('./hidden.json', import.meta.url), 'utf8'))
  const kernel = (offset) => ({ kernelInitializer: tf.initializers.glorotUniform({ seed: seed + offset }) })
  return tf.sequential({ layers: [
    tf.layers.dense({ inputShape, ...hidden, ...kernel(0) }),
    tf.layers.dense({ units: classes.length, activation: 'softmax', ...kernel(1) }),
  ] })
}\n`
const learning = '{"units": 32, "activation": "relu"}'
const blocked = '{"units": 1, "activation": "softmax"}'

const judgeModule = (model: Readonly<Record<string, unknown>>, files: ProjectFiles) =>
  judgeProposal(branch(), { ...line({ model }), ...files })

/** For each key of `model`: a value with which the model fails, and one with which it passes; all else is equal. */
const changes: Readonly<Record<string, () => Promise<void>>> = {
  async layers() {
    expect(await judge({ layers: [blocking, output] })).toMatchObject(failsAlone)
    const other = { dense: { units: 24, activation: 'tanh' } }
    expect(await judge({ layers: [other, output] })).toMatchObject(passesAlone)
  },
  async module() {
    const other = network.replace('...hidden', blocked.replace(/^{(.*)}$/, '$1'))
    const files = { 'network.mjs': network, 'other.mjs': other, 'hidden.json': learning }
    expect(await judgeModule({ module: './other.mjs' }, files)).toMatchObject(failsAlone)
    expect(await judgeModule({ module: './network.mjs' }, files)).toMatchObject(passesAlone)
  },
  async files() {
    const model = { module: './network.mjs', files: ['hidden.json'] }
    const files = (hidden: string) => ({ 'network.mjs': network, 'hidden.json': hidden })
    expect(await judgeModule(model, files(blocked))).toMatchObject(failsAlone)
    expect(await judgeModule(model, files(learning))).toMatchObject(passesAlone)
  },
  async pretrained() {
    expect(await judge({ pretrained: 'blocked' })).toMatchObject(failsAlone)
    // The training adds nothing: the training data of the start is unknown, so only its predictions count.
    expect(await judge({ pretrained: 'trained' }, lazy)).toMatchObject(passesAlone)
  },
  async freeze() {
    // Logits proportional to one number choose between two of the three kinds.
    expect(await judge({ pretrained: 'narrow', freeze: ['kinds'] })).toMatchObject(failsAlone)
    expect(await judge({ pretrained: 'narrow', freeze: [] })).toMatchObject(passesAlone)
  },
  async head() {
    expect(await judge({ pretrained: 'trained', head: { layers: [blocking, output] } })).toMatchObject(
      failsAlone,
    )
    expect(await judge({ pretrained: 'trained', head: { layers: [output] } })).toMatchObject(passesAlone)
  },
  async 'learning-rates'() {
    expect(await judge({ pretrained: 'untrained', 'learning-rates': { '*': 0 } })).toMatchObject(failsAlone)
    expect(await judge({ pretrained: 'untrained', 'learning-rates': { '*': 1 } })).toMatchObject(passesAlone)
  },
}

describe('a pull request is judged by its model alone, and names no change of the policy, when it changes the key of model:', () => {
  it.each(Object.entries(changes))('%s', async (_key, change) => change())

  it('and the documentation has a row for each key only', async () => {
    const keys = [...new Set(modelSchema.options.flatMap(({ shape }) => Object.keys(shape)))].sort()
    expect(Object.keys(changes).sort()).toEqual(keys)
    expect(await rowsOfPullRequestTable('model')).toEqual(keys)
  })
})

it('the gate of the base evaluates a quantized model too, whatever accuracy drop the pull request allows', async () => {
  const judgeQuantized = async (more: Readonly<Record<string, unknown>>) => {
    await branch().propose(line({ ...more, quantize: { 'max-accuracy-drop': 0.9 } }))
    const stages = ['preprocess', 'train', 'quantize'] as const
    expect(await branch().onPull('run', ...stages, '--device', 'wasm')).toBe(0)
    return branch().gate({ inputs: { device: 'wasm', model: 'model-quantized' } })
  }
  expect(await judgeQuantized({})).toMatchObject(passesAlone)
  expect(await judgeQuantized(lazy)).toMatchObject(failsAlone)
})
