import type { Contest, Pixels } from './contests.ts'
import { defaultVariant, type Keras, type Variant } from './keras.ts'

const stepsPerExecution = [10, 20, 50, 100]

/** Number of variants that take turns with the other contestants. */
const finalists = 3

interface Tried {
  readonly variant: Variant
  readonly seconds: number
}

/**
 * Searches for the settings that make Keras fastest on a contest, one setting after another, each combined with the best settings
 * so far. A few epochs on a busy machine do not distinguish settings of similar speed, so the fastest few are returned, including
 * the default: the best is the one that is fastest over all rounds.
 */
export async function findBestVariants(keras: Keras, contest: Contest, pixels: Pixels): Promise<Variant[]> {
  const choices: ((best: Variant) => Variant[])[] = [
    (best) => (contest.network === 'lstm' ? [{ ...best, unroll: true }] : []),
    (best) => [{ ...best, jitCompile: false }],
    (best) => [{ ...best, jitCompile: true }],
    (best) =>
      stepsPerExecution
        .filter((steps) => contest.steps % steps === 0)
        .map((steps) => ({ ...best, stepsPerExecution: steps })),
    (best) => [{ ...best, jitCompile: best.jitCompile === true ? false : true }],
    (best) => [{ ...best, input: 'tf.data' }],
  ]
  const tried: Tried[] = [await timed(keras, contest, pixels, defaultVariant)]
  for (const choice of choices)
    for (const variant of choice(fastestFirst(tried)[0]?.variant ?? defaultVariant))
      tried.push(await timed(keras, contest, pixels, variant))
  const fastest = fastestFirst(tried.filter(({ variant }) => variant !== defaultVariant))
  return [defaultVariant, ...fastest.slice(0, finalists).map(({ variant }) => variant)]
}

function fastestFirst(tried: readonly Tried[]): Tried[] {
  return tried.toSorted((a, b) => a.seconds - b.seconds)
}

/** Returns the fastest of the epochs after the first, which compiles: four, or as many as fit in a second. */
async function timed(keras: Keras, contest: Contest, pixels: Pixels, variant: Variant): Promise<Tried> {
  const training = await keras.start(contest, pixels, variant)
  try {
    await training.epoch()
    const epochs: number[] = []
    for (let spent = 0; epochs.length < 4 || (spent < 1 && epochs.length < 12); spent += epochs.at(-1) ?? 0)
      epochs.push((await training.epoch()).seconds)
    return { variant, seconds: Math.min(...epochs) }
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
