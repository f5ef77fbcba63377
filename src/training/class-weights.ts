import type { TrainSection } from '../config/training.ts'
import type { Target } from '../data/schema.ts'
import type { Examples } from '../data/split.ts'
import { UserError } from '../errors.ts'

/**
 * How much an example of each class counts, by its place among the classes; null where all count alike. Balanced as in
 * King and Zeng, "Logistic regression in rare events data", Political Analysis 9 (2001): examples ÷ (classes × examples of
 * the class).
 * @throws UserError for numbers as label, for several labels, and for a class that there is not.
 */
export function classWeights(
  section: TrainSection['class-weights'],
  label: Target,
  { labels, size }: Examples,
): Float32Array | null {
  if (section === undefined) return null
  if (label.kind === 'several')
    throw new UserError({
      found: `train.class-weights for a model of the outputs ${label.outputs.map(({ name }) => name).join(', ')}`,
      expected: 'one output of classes',
      mend: 'Weigh the examples by a column with `data.weight`, or the outputs with `train.loss-weights`.',
    })
  if (label.kind === 'number')
    throw new UserError({
      found: `train.class-weights for "${label.column}", which is a number`,
      expected: 'classes as label',
      mend: 'Leave class-weights out.',
    })
  const { classes } = label
  if (section === 'balanced') {
    const counts = new Float64Array(classes.length)
    for (const place of labels) counts[place] = (counts[place] ?? 0) + 1
    return Float32Array.from(counts, (count) => (count > 0 ? size / (classes.length * count) : 0))
  }
  const unknown = Object.keys(section).filter((name) => !classes.includes(name))
  if (unknown.length > 0)
    throw new UserError({
      found: `the unknown class ${JSON.stringify(unknown[0])} in train.class-weights`,
      expected: `one of ${classes.slice(0, 20).join(', ')}`,
      mend: 'Correct its name.',
    })
  return Float32Array.from(classes, (name) => section[name] ?? 1)
}
