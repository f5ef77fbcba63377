import { afterAll, beforeAll, expect } from '@jest/globals'
import { parseDocument } from 'yaml'
import type { NotEvaluatedReason } from '../../../src/gate/reason-codes.ts'
import {
  PullRequestSetting,
  type GateResult,
  type ProjectFiles,
  type PullRequestOptions,
} from '../../harness/pull-request-setting.ts'
import { flowersCsv, flowersLine } from './flowers.ts'

/** `tensorline.yml` of the base with other values at some paths: `{'data.label': 'hint'}`. */
export function line(changes: Readonly<Record<string, unknown>> = {}): ProjectFiles {
  const document = parseDocument(flowersLine)
  document.setIn(['gate', 'slices'], [])
  document.setIn(['model', 'layers', 0, 'name'], 'hidden')
  // A third of the steps, since the tests train some forty models.
  document.setIn(['train', 'batch-size'], 48)
  document.setIn(['train', 'optimizer', 'adam', 'learning-rate'], 0.1)
  for (const [path, value] of Object.entries(changes)) {
    if (value === null) document.deleteIn(path.split('.'))
    else document.setIn(path.split('.'), value)
  }
  return { 'tensorline.yml': String(document) }
}

const kinds = ['iris', 'lily', 'rose']
const kindBy = (height: number) => kinds[Math.min(2, Math.floor(height * 3))] ?? ''

/** The flowers with two more columns: `hint`, which follows from the height alone, and `zone`, a number of 0 or 1. */
export function flowers(
  kindOf: (row: { kind: string; hint: string }) => string = ({ kind }) => kind,
): string {
  const [, ...rows] = flowersCsv(600).split('\n')
  const lines = rows.map((text, row) => {
    const [length = '', width = '', height = '', region = '', kind = ''] = text.split(',')
    const hint = kindBy(Number(height))
    return [length, width, height, region, hint, row % 2, kindOf({ kind, hint })].join()
  })
  return ['length,width,height,region,hint,zone,kind', ...lines].join('\n')
}

/** Settings of a training that learns nothing. */
export const lazy = {
  'train.epochs': 1,
  'train.optimizer': { sgd: { 'learning-rate': 0.00001 } },
}

/** A layer of one unit whose softmax is always 1, so the layers after it cannot distinguish any examples. */
export const blocking = { dense: { units: 1, activation: 'softmax' } }

/** The tests of a file share one base branch, whose newest run published a dataset, a model and a report. */
export function withBaseBranch(base: ProjectFiles = line()): () => PullRequestSetting {
  let setting: PullRequestSetting
  beforeAll(async () => {
    setting = await PullRequestSetting.create({ ...base, 'flowers.csv': flowers() })
    await setting.onMain('run', 'preprocess', 'train', 'evaluate-gate', '--device', 'wasm')
  })
  afterAll(() => setting.close())
  return () => setting
}

/** Makes the dataset and the model of a pull request, then runs its gate. */
export async function judgeProposal(
  setting: PullRequestSetting,
  files: ProjectFiles,
  options: PullRequestOptions = {},
): Promise<GateResult> {
  await setting.propose(files)
  expect(await setting.onPull('run', 'preprocess', 'train', '--device', 'wasm')).toBe(0)
  return setting.gate({ ...options, inputs: { device: 'wasm', ...options.inputs } })
}

/** The verdict if neither the policy nor the test split changed, so that only the base evaluates the model. */
export const passesAlone = {
  outcome: 'pass',
  accepted: true,
  verdict: { policy: null, comparisons: [{ metric: 'accuracy', outcome: 'pass' }] },
}

export const failsAlone = {
  outcome: 'fail',
  accepted: false,
  verdict: {
    policy: null,
    requirements: [{ metric: 'accuracy', outcome: 'fail' }],
    comparisons: [{ metric: 'accuracy', outcome: 'fail' }],
  },
}

/** Labels that follow from the height alone: a model of these is useless on the base, and perfect here. */
export const garbage = flowers(({ hint }) => hint)

/** The verdict of a pull request that would pass with its own test split and fails with that of the base. */
export const failsByBase = {
  outcome: 'fail',
  accepted: false,
  verdict: {
    policy: {
      testSplit: expect.any(String),
      base: { outcome: 'fail' },
      proposed: { accepted: true },
    },
  },
}

/** The verdict of a pull request that the gate of the base cannot evaluate. */
export const notEvaluated = (reasonCode: NotEvaluatedReason, reason: unknown = expect.any(String)) => ({
  outcome: 'fail',
  accepted: false,
  verdict: { policy: { base: { outcome: null, reasonCode, reason } } },
})
