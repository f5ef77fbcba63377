import { expect, it } from '@jest/globals'
import { judgeProposal, lazy, line, withBaseBranch } from './flower-branches.ts'

/** A regression of a column whose values are between 0 and 3.5. */
const regression = (changes: Readonly<Record<string, unknown>> = {}) =>
  line({
    'data.task': 'regression',
    'data.label': 'length',
    'data.columns': ['width', 'height', 'zone'],
    'data.split': {},
    'model.layers': [{ dense: { units: 16, activation: 'relu' } }, { dense: { units: 1 } }],
    'gate.require': ['mae <= 0.6'],
    'gate.compare': [{ metric: 'mae', margin: 0.3 }],
    ...changes,
  })

const branch = withBaseBranch(regression())

const alone = (outcome: 'pass' | 'fail') => ({
  outcome,
  verdict: {
    policy: null,
    requirements: [{ metric: 'mae', outcome }],
    comparisons: [{ metric: 'mae', outcome }],
  },
})

it.each(['standardize', 'log'])(
  'a pull request does not lower its bar by changing the key of data: label-transform (%s), since the error is in units of the label',
  async (transform) => {
    const transformed = { 'data.label-transform': transform }
    expect(await judgeProposal(branch(), regression(transformed))).toMatchObject(alone('pass'))
    expect(await judgeProposal(branch(), regression({ ...transformed, ...lazy }))).toMatchObject(
      alone('fail'),
    )
  },
)
