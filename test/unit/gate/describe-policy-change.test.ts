import { expect, it } from '@jest/globals'
import { describeGateChange } from '../../../src/gate/describe-policy-change.ts'
import { gateOf } from '../../harness/predictions.ts'

const compare = [{ margin: 0.003 }]
const base = gateOf({ require: ['accuracy >= 0.97', 'model-bytes <= 2 MB'], compare })

it('describeGateChange returns nothing for equal gates that are written differently', () => {
  const same = gateOf({
    compare: [{ margin: 0.003, confidence: 0.95 }],
    require: ['model-bytes <= 2 MB', ' accuracy >= 0.97 '],
    baseline: 'main',
  })
  expect(describeGateChange(base, same)).toEqual([])
})

it.each([
  ['accuracy >= 0.9', 'lowers accuracy from >= 0.97 to >= 0.9'],
  ['accuracy >= 0.98', 'raises accuracy from >= 0.97 to >= 0.98'],
  ['accuracy > 97%', 'changes accuracy from >= 0.97 to > 97%'],
])('describeGateChange describes a requirement that becomes %s as %s', (requirement, text) => {
  const changed = gateOf({ require: [requirement, 'model-bytes <= 2 MB'], compare })
  expect(describeGateChange(base, changed)).toEqual([text])
})

it('describeGateChange lists removed and added requirements and settings one by one', () => {
  const changed = gateOf({ require: ['macro-f1 >= 0.5'], compare: [], baseline: './weak', seed: 3 })
  expect(describeGateChange(base, changed)).toEqual([
    'no longer requires accuracy >= 0.97',
    'no longer requires model-bytes <= 2 MB',
    'requires macro-f1 >= 0.5 besides',
    expect.stringMatching(/^changes baseline from \{.*"branch":"main".*\} to \{.*"path":".\/weak".*\}$/),
    expect.stringMatching(/^changes compare from \[\{.*0\.003.*\}\] to \[\]$/),
    'changes seed from 0 to 3',
  ])
})
