import type { Contest, Pixels } from './contests.ts'
import { defaultVariant, type Keras, type Variant } from './keras.ts'

const stepsPerExecution = [10, 20, 50, 100]

/** Looks for the settings that make Keras fastest on a contest, one setting after another, each at its best so far. */
export async function findBestVariant(keras: Keras, contest: Contest, pixels: Pixels): Promise<Variant> {
  const choices: ((best: Variant) => Variant[])[] = [
    (best) => (contest.network === 'lstm' ? [{ ...best, unroll: true }] : []),
    (best) => [{ ...best, jitCompile: false }],
    (best) => [{ ...best, jitCompile: true }],
    (best) =>
      stepsPerExecution
        .filter((steps) => contest.steps % steps === 0)
        .map((steps) => ({ ...best, stepsPerExecution: steps })),
    (best) => [{ ...best, input: 'tf.data' }],
  ]
  let best = { variant: defaultVariant, seconds: await secondsOf(keras, contest, pixels, defaultVariant) }
  for (const choice of choices)
    for (const variant of choice(best.variant)) {
      const seconds = await secondsOf(keras, contest, pixels, variant)
      if (seconds < best.seconds) best = { variant, seconds }
    }
  return best.variant
}

/** Of the faster of two epochs after the first, which compiles. */
async function secondsOf(keras: Keras, contest: Contest, pixels: Pixels, variant: Variant): Promise<number> {
  const training = await keras.start(contest, pixels, variant)
  try {
    await training.epoch()
    const epochs = [await training.epoch(), await training.epoch()]
    return Math.min(...epochs.map(({ seconds }) => seconds))
  } finally {
    await training.close()
  }
}

export function describeVariant({ stepsPerExecution, jitCompile, input, unroll }: Variant): string {
  const settings = [`${stepsPerExecution} steps per execution`]
  if (jitCompile !== 'auto') settings.push(jitCompile ? 'XLA' : 'no XLA')
  if (input === 'tf.data') settings.push('tf.data')
  if (unroll) settings.push('unrolled')
  return settings.join(', ')
}
