import { expect, it } from '@jest/globals'
import { taskOfRules } from '../../../src/gate/task-of-rules.ts'
import { gateOf } from '../../harness/predictions.ts'

type Gate = Parameters<typeof gateOf>[0]

it.each<[string | undefined, Gate]>([
  ['classification', { require: ['accuracy >= 0.9', 'model-bytes <= 2 MB'], compare: [] }],
  ['classification', { slices: [{ by: 'label', metric: 'macro-f1' }] }],
  ['regression', { compare: [{ metric: 'mae' }] }],
  ['regression', { require: [{ metric: 'r2', 'at-least': 0.9 }] }],
  [undefined, {}],
  [undefined, { require: ['cost <= 3'] }],
  [undefined, { require: ['accuracy >= 0.9', 'mae <= 2'] }],
])('taskOfRules returns %s for the rules %j', (task, gate) => {
  expect(taskOfRules(gateOf(gate))).toBe(task)
})
