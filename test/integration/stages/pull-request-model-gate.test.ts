import { describe, expect, it } from '@jest/globals'
import type { ProjectFiles } from '../../harness/pull-request-setting.ts'
import { judgeProposal, line, withBaseBranch } from './flower-branches.ts'

/** A network with two outputs: `kind`, which the base evaluates, and `hint`, which follows from one column. */
const twoOutputs = (changes: Readonly<Record<string, unknown>> = {}) =>
  line({
    'data.label': null,
    'data.labels': { kind: { column: 'kind' }, hint: { column: 'hint' } },
    'model.layers': [
      { dense: { units: 32, activation: 'relu' }, name: 'shared' },
      { dense: { units: 3, activation: 'softmax' }, inputs: 'shared', name: 'kind' },
      { dense: { units: 3, activation: 'softmax' }, inputs: 'shared', name: 'hint' },
    ],
    'gate.output': 'kind',
    'gate.compare': [],
    ...changes,
  })

const branch = withBaseBranch(twoOutputs())
const judge = (files: ProjectFiles) => judgeProposal(branch(), files)

/** The verdict of a pull request that passes with its own gate and fails with that of the base. */
const failsByBase = (change: unknown) => ({
  outcome: 'fail',
  accepted: false,
  verdict: {
    policy: {
      gate: expect.arrayContaining([change]),
      testSplit: null,
      base: { outcome: 'fail', accepted: false, reasonCode: 'not-met' },
      proposed: { outcome: 'pass', accepted: true },
    },
  },
})

describe('a pull request does not lower its bar by changing the key of gate:', () => {
  it('output', async () => {
    // So small that Adam's epsilon stops the training of this output.
    const onlyHint = { 'train.loss-weights': { kind: 1e-12, hint: 1 } }
    const change = 'changes output from "kind" to "hint"'
    expect(await judge(twoOutputs({ 'gate.output': 'hint', ...onlyHint }))).toMatchObject(failsByBase(change))
    // Without the change of the key, the same model fails by the only gate that exists.
    expect(await judge(twoOutputs(onlyHint))).toMatchObject({ outcome: 'fail', verdict: { policy: null } })
  })

  it('robustness', async () => {
    const robust = (jitter: number) => ({
      'gate.robustness': [{ jitter }],
      'gate.require': ['accuracy >= 0.7', `invariance[jitter-${jitter}] >= 0.9`],
    })
    await branch().amendMain(twoOutputs(robust(5)))
    expect(await judge(twoOutputs(robust(0.001)))).toMatchObject(
      failsByBase(expect.stringContaining('robustness')),
    )
    expect(await judge(twoOutputs(robust(5)))).toMatchObject({ outcome: 'fail', verdict: { policy: null } })
  })

  it('robustness, with no changed examples at all', async () => {
    await branch().amendMain(
      twoOutputs({ 'gate.robustness': [{ jitter: 5 }], 'gate.require': ['invariance[jitter-5] >= 0.9'] }),
    )
    expect(await judge(twoOutputs())).toMatchObject(failsByBase(expect.stringContaining('robustness')))
  })
})
