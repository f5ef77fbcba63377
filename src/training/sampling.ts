import { sum } from 'd3-array'
import type { Sampling } from '../config/class-sampling.ts'
import type { ExampleSource } from '../dataset/examples.ts'
import type { Target } from '../dataset/dataset-schema.ts'
import { UserError } from '../errors/user-error.ts'
import type { ClassSample } from '../model/class-sample.ts'
import { randomStream, type RandomStream } from '../random/philox.ts'
import { SampledExamples } from './sampled-examples.ts'

/** The examples of each epoch, and their number of each class, which is the same in all epochs. */
export interface Sample {
  /** Draws the examples of an epoch, from 1. */
  readonly draw: (epoch: number) => SampledExamples
  readonly classes: readonly ClassSample[]
}

/**
 * Draws the examples that a training has in each epoch. Each example of a class is drawn equally often in an epoch, up to one more; which
 * ones are drawn once more depends only on the seed, the epoch and the order of the split.
 * @throws UserError for a label that is no class, and for an unknown class
 */
export function sampleExamples(
  source: ExampleSource,
  setting: Sampling,
  target: Target,
  seed: number,
): Sample {
  if (target.kind !== 'class')
    throw notApplicable(
      target.kind === 'number' ? `the label "${target.column}", which is a number` : 'several labels',
      'one label of classes',
    )
  const { classes } = target
  const counts = new Float64Array(classes.length)
  for (const labels of source.labels()) for (const index of labels) counts[index] = (counts[index] ?? 0) + 1
  const wanted = wantedCounts(setting, counts, classes)
  const drawn = classes.map((name, index) => ({
    name,
    drawn: wanted[index] ?? 0,
    available: counts[index] ?? 0,
  }))
  return {
    draw: (epoch) => new SampledExamples(source, drawRows(source, drawn, { seed, epoch })),
    classes: drawn,
  }
}

/** Returns ascending positions of examples; one for each time that an example is drawn. */
function drawRows(
  source: ExampleSource,
  classes: readonly ClassSample[],
  { seed, epoch }: { readonly seed: number; readonly epoch: number },
): Uint32Array {
  const rows = new Uint32Array(sum(classes, ({ drawn }) => drawn))
  const selectors = classes.map(({ name, drawn, available }) =>
    selector(available, drawn, randomStream(seed, 'sampling', name, epoch)),
  )
  let [row, end] = [0, 0]
  for (const labels of source.labels())
    for (const index of labels) {
      const times = selectors[index]?.() ?? 0
      rows.fill(row, end, end + times)
      end += times
      row += 1
    }
  return rows
}

/** Returns the number of examples to draw of each class; none of a class without examples. */
function wantedCounts(setting: Sampling, counts: Float64Array, classes: readonly string[]): Float64Array {
  const present = counts.filter((count) => count > 0)
  if (setting === 'oversample') {
    const most = present.reduce((one, other) => Math.max(one, other), 0)
    return counts.map((count) => (count > 0 ? most : 0))
  }
  if (setting === 'undersample') {
    const fewest = present.reduce((one, other) => Math.min(one, other), Infinity)
    return counts.map((count) => (count > 0 ? fewest : 0))
  }
  const unknown = Object.keys(setting).find((name) => !classes.includes(name))
  if (unknown !== undefined)
    throw notApplicable(
      `the unknown class ${JSON.stringify(unknown)}`,
      `one of ${classes.slice(0, 20).join(', ')}`,
    )
  return counts.map((count, index) =>
    Math.max(Math.round(count * (setting[classes[index] ?? ''] ?? 1)), Math.min(count, 1)),
  )
}

/**
 * Returns a function that returns how often the next example of a class is drawn. Those that are drawn once more are chosen by selection
 * sampling: Knuth, "The Art of Computer Programming", volume 2, section 3.4.2, algorithm S.
 */
function selector(count: number, wanted: number, random: RandomStream): () => number {
  const times = count > 0 ? Math.floor(wanted / count) : 0
  let more = wanted - times * count
  let index = 0
  return () => {
    const isChosen = random.draw(index) * (count - index) < more
    index += 1
    if (!isChosen) return times
    more -= 1
    return times + 1
  }
}

function notApplicable(found: string, expected: string): UserError {
  return new UserError({
    code: 'TRAIN_SAMPLING_MISMATCH',
    found: `train.sampling and ${found}`,
    expected,
    hint: 'Correct `train.sampling`, or remove it.',
    key: ['train', 'sampling'],
  })
}
