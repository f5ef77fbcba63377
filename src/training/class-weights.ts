import type { ClassWeights, TrainSection } from '../config/training.ts'
import type { Label, Target } from '../dataset/dataset-schema.ts'
import type { ExampleSource } from '../dataset/examples.ts'
import { labelsOf, outputsOf } from '../dataset/label-target.ts'
import { UserError } from '../errors/user-error.ts'

type LabelSource = Pick<ExampleSource, 'labels' | 'size'>

/**
 * Returns the weight of each class in the loss of each output, by class index; null for an output without class
 * weights.
 * @throws UserError for numbers as label, for an unknown class or output, and for weights without an output's name if
 * there are several outputs
 */
export function classWeightsOf(
  section: TrainSection['class-weights'],
  target: Target,
  source: LabelSource,
): (Float32Array | null)[] {
  const outputs = outputsOf(target)
  if (section === undefined) return outputs.map(() => null)
  const names = outputs.map(({ name }) => name)
  if (target.kind !== 'multi-output') {
    if (isByOutput(section))
      throw misnamed('for each of several outputs', 'weights of the classes of one output')
    return [classWeights(section, target, source)]
  }
  if (!isByOutput(section))
    throw misnamed(
      `for a model of the outputs ${names.join(', ')}`,
      'weights by the name of an output: `class-weights: {<output>: balanced}`',
    )
  const unknown = Object.keys(section).find((name) => !names.includes(name))
  if (unknown !== undefined)
    throw misnamed(`for the unknown output ${JSON.stringify(unknown)}`, `one of ${names.join(', ')}`)
  return outputs.map(({ name, label }, index) =>
    classWeights(section[name], label, {
      size: source.size,
      *labels() {
        for (const labels of source.labels()) yield labelsOf(target, index, labels)
      },
    }),
  )
}

function isByOutput(
  section: ClassWeights | Record<string, ClassWeights>,
): section is Record<string, ClassWeights> {
  return section !== 'balanced' && Object.values(section).some((weights) => typeof weights !== 'number')
}

function misnamed(found: string, expected: string): UserError {
  return new UserError({
    code: 'TRAIN_WEIGHTS_MISMATCH',
    found: `train.class-weights ${found}`,
    expected,
    hint: 'Correct `train.class-weights`, or remove it.',
  })
}

/**
 * Returns the weight of each class, by class index; null without a section. `balanced` weights are those of King and
 * Zeng, "Logistic regression in rare events data", Political Analysis 9 (2001): examples ÷ (classes × examples of the
 * class).
 * @throws UserError for numbers as label, and for an unknown class
 */
export function classWeights(
  section: ClassWeights | undefined,
  label: Label,
  { labels, size }: LabelSource,
): Float32Array | null {
  if (section === undefined) return null
  if (label.kind === 'number')
    throw new UserError({
      code: 'TRAIN_WEIGHTS_MISMATCH',
      found: `train.class-weights for "${label.column}", which is a number`,
      expected: 'classes as label',
      hint: 'Remove `train.class-weights`.',
    })
  const { classes } = label
  if (section === 'balanced') {
    const counts = new Float64Array(classes.length)
    for (const part of labels()) for (const index of part) counts[index] = (counts[index] ?? 0) + 1
    return Float32Array.from(counts, (count) => (count > 0 ? size / (classes.length * count) : 0))
  }
  const unknown = Object.keys(section).filter((name) => !classes.includes(name))
  if (unknown.length > 0)
    throw new UserError({
      code: 'TRAIN_WEIGHTS_MISMATCH',
      found: `the unknown class ${JSON.stringify(unknown[0])} in train.class-weights`,
      expected: `one of ${classes.slice(0, 20).join(', ')}`,
      hint: 'Correct the name of the class.',
    })
  return Float32Array.from(classes, (name) => section[name] ?? 1)
}
