import type { RobustnessRule } from '../config/gate/robustness.ts'
import { imageColumnsOf, valuesPerExample } from '../dataset/features.ts'
import type { Features, Label, TableFeatures } from '../dataset/dataset-schema.ts'
import type { Examples, RawValues } from '../dataset/examples.ts'
import { suggestion } from '../config/did-you-mean.ts'
import { UserError } from '../errors/user-error.ts'
import { randomStream, type RandomStream } from '../random/philox.ts'
import { truncate } from '../text/format.ts'
import { changeImages } from './change-images.ts'
import { imageChange, isImageRule } from './corruptions/change.ts'
import { normal } from '../random/normal.ts'

/**
 * Returns the examples perturbed by a rule, before any transform. The change of an example depends only on the seed, the rule and
 * the example's id.
 * @throws UserError for a rule that does not fit the features or the label
 */
export function changeExamples(
  rule: RobustnessRule,
  examples: Examples,
  { features, label }: { readonly features: Features; readonly label: Label },
  seed: number,
): Examples {
  if (isImageRule(rule) && features.kind === 'table' && imageColumnsOf(features).length > 0)
    return changeImages(rule, examples, features, seed)
  const width = valuesPerExample(features)
  const changeOf = changerOf(rule, features, label, examples)
  const changed = examples.features.slice()
  for (const [row, id] of examples.ids.entries()) {
    const raw = examples.features.subarray(row * width, (row + 1) * width)
    changed.set(changeOf(raw, randomStream(seed, 'robustness', rule.name, id)), row * width)
  }
  return { ...examples, features: changed }
}

type Change = (raw: RawValues, random: RandomStream) => RawValues

function changerOf(rule: RobustnessRule, features: Features, label: Label, examples: Examples): Change {
  switch (rule.test) {
    case 'jitter':
      if (features.kind !== 'table') throw explainMismatch(rule, 'images', 'rows of a table')
      return jitter(rule.fraction, features, examples)
    case 'increase':
      if (features.kind !== 'table') throw explainMismatch(rule, 'images', 'rows of a table')
      if (label.kind !== 'number')
        throw explainMismatch(rule, 'a label of classes', 'a label that is a number')
      return increase(rule, features)
    default: {
      if (features.kind !== 'image') throw explainMismatch(rule, 'rows of a table', 'images')
      const change = imageChange(rule, features)
      return (raw, random) => change(Uint8Array.from(raw), random)
    }
  }
}

function jitter(fraction: number, { columns }: TableFeatures, { features: values, size }: Examples): Change {
  const deviations = columns.map(({ type }, position) => {
    if (type !== 'number') return 0
    const present = Array.from(
      { length: size },
      (_, row) => values[row * columns.length + position] ?? 0,
    ).filter((value) => !Number.isNaN(value))
    const mean = present.reduce((sum, value) => sum + value, 0) / present.length
    return Math.sqrt(present.reduce((sum, value) => sum + (value - mean) ** 2, 0) / present.length)
  })
  return (raw, random) =>
    Float64Array.from(raw, (value, position) => {
      const deviation = deviations[position] ?? 0
      return deviation === 0 ? value : value + fraction * deviation * normal(random, position)
    })
}

function increase(
  { column, by }: Extract<RobustnessRule, { test: 'increase' }>,
  { columns }: TableFeatures,
): Change {
  const numbers = columns.filter(({ type }) => type === 'number').map(({ name }) => name)
  const index = numbers.includes(column) ? columns.findIndex(({ name }) => name === column) : -1
  if (index < 0)
    throw new UserError({
      code: 'GATE_UNKNOWN_COLUMN',
      found: `\`increase: ${truncate(column)}\` under gate.robustness, which is not a numeric feature of the model`,
      expected: `one of ${numbers.join(', ')}`,
      hint: suggestion(column, numbers) ?? 'Set `increase` to one of these columns.',
    })
  return (raw) => Float64Array.from(raw, (value, position) => (position === index ? value + by : value))
}

function explainMismatch({ test }: RobustnessRule, found: string, expected: string): UserError {
  return new UserError({
    code: 'GATE_RULE_NOT_APPLICABLE',
    found: `\`${test}\` under gate.robustness, and ${found} as examples`,
    expected,
    hint: 'Remove the rule from `gate.robustness`.',
  })
}
