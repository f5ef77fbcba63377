import normalQuantile from '@stdlib/stats-base-dists-normal-quantile'
import { table } from '../../scripts/generate/section.ts'
import { areaDifference } from '../../src/inference/paired-difference.ts'
import type { Uniform } from '../../src/statistics/binomial-draw.ts'
import { areaBounds } from '../../src/statistics/area-bounds.ts'
import { deLong } from '../../src/statistics/delong.ts'
import { seededUniform } from '../../src/statistics/resample.ts'
import { gatesOf } from './gates.ts'
import { normals } from './normals.ts'
import { percent, worstOf, type Rate } from './rate.ts'
import { confidence } from './rules.ts'

const gates = gatesOf.examples
const margin = 0.005
const areas = [0.8, 0.9, 0.95, 0.98, 0.995] as const
const sizes = [200, 1000] as const
const positives = [3, 5, 10, 20, 30, 50, 100, 200, 500] as const

/** Two models with normal scores in each class and this correlation; scores of positive examples have the deviation `deviation`. */
interface World {
  readonly area: number
  readonly size: number
  readonly positives: number
  readonly correlation: number
  readonly deviation: number
  /** Area of the candidate minus that of the baseline. */
  readonly difference: number
}

type Setting = Omit<World, 'area' | 'size' | 'positives'>

function scoresOf(world: World, uniform: Uniform) {
  const { size, correlation, deviation } = world
  const normal = normals(uniform)
  const shift = (area: number) => normalQuantile(area, 0, 1) * Math.hypot(1, deviation)
  const shifts = [shift(world.area + world.difference), shift(world.area)]
  const models = shifts.map(() => new Float64Array(size))
  const positive = Uint8Array.from({ length: size }, (_, example) => Number(example < world.positives))
  for (let example = 0; example < size; example++) {
    const common = Math.sqrt(correlation) * normal()
    for (const [model, scores] of models.entries()) {
      const score = common + Math.sqrt(1 - correlation) * normal()
      scores[example] = positive[example] === 1 ? deviation * score + (shifts[model] ?? NaN) : score
    }
  }
  return { positive, models }
}

type Drawn = ReturnType<typeof scoresOf>

/** A wrong result of a rule for drawn scores. */
interface Mistake {
  readonly title: string
  readonly happens: (drawn: Drawn, world: World) => boolean
}

const z = normalQuantile(confidence, 0, 1)

const boundIsAbove: Mistake = {
  title: 'this gate',
  happens: ({ positive, models: [, scores = none] }, { area }) =>
    areaBounds(deLong(positive, [scores]), 0, confidence).lower > area,
}

const plainBoundIsAbove: Mistake = {
  title: 'the plain DeLong interval',
  happens: ({ positive, models: [, scores = none] }, { area }) => {
    const {
      areas: [found = NaN],
      covariance,
    } = deLong(positive, [scores])
    return found - z * Math.sqrt(covariance[0]?.[0] ?? NaN) > area
  },
}

const none = new Float64Array(0)

function boundsOf({ positive, models }: Drawn) {
  const { inference: evidence } = areaDifference(deLong(positive, models), positive.length)
  return evidence.degenerate ? { lower: -Infinity, upper: Infinity } : evidence.bounds(confidence)
}

const passes: Mistake = { title: 'this gate', happens: (drawn) => boundsOf(drawn).lower > -margin }
const isBlocked: Mistake = { title: 'this gate', happens: (drawn) => boundsOf(drawn).upper < 0 }

const plainPasses: Mistake = {
  title: 'the plain DeLong interval',
  happens: ({ positive, models }) => {
    const {
      areas: [first = NaN, second = NaN],
      covariance,
    } = deLong(positive, models)
    const [[own = NaN, both = NaN] = [], [, other = NaN] = []] = covariance
    return first - second - z * Math.sqrt(Math.max(0, own + other - 2 * both)) > -margin
  },
}

interface Part {
  readonly title: string
  readonly problems: readonly Mistake[]
  readonly setting: Setting
}

const alone = { correlation: 0, deviation: 1, difference: 0 }
const atMargin = { correlation: 0.5, deviation: 1, difference: -margin }

const parts: readonly Part[] = [
  {
    title: 'A requirement: how often the lower bound lies above the true area',
    problems: [boundIsAbove, plainBoundIsAbove],
    setting: alone,
  },
  {
    title: 'A requirement, where scores of positive examples scatter twice as much',
    problems: [boundIsAbove],
    setting: { ...alone, deviation: 2 },
  },
  {
    title: 'At the margin (0.5 points worse), correlation 0.5: how often it passes',
    problems: [passes],
    setting: atMargin,
  },
  {
    title: 'At the margin (0.5 points worse), correlation 0.9: how often it passes',
    problems: [passes, plainPasses],
    setting: { ...atMargin, correlation: 0.9 },
  },
  {
    title:
      'At the margin, correlation 0.5, where scores of positive examples scatter twice as much: how often it passes',
    problems: [passes],
    setting: { ...atMargin, deviation: 2 },
  },
  {
    title: 'Unchanged, correlation 0.9: how often it is blocked',
    problems: [isBlocked],
    setting: { correlation: 0.9, deviation: 1, difference: 0 },
  },
]

/** Returns how often bounds of areas under ROC curves are wrong, by the number of positive examples. */
export function areasUnderCurves(): string {
  return parts.map(section).join('\n\n')
}

function section({ title, problems, setting }: Part): string {
  const cells = areas.flatMap((area) =>
    sizes.flatMap((size) =>
      positives
        .filter((count) => count <= size / 2)
        .map((count) => {
          const world = { ...setting, area, size, positives: count }
          return { world, rates: simulate(world, problems) }
        }),
    ),
  )
  const tables = problems.map((problem, index) => {
    const rateOf = (area: number, size: number, count: number) =>
      cells.find(({ world }) => world.area === area && world.size === size && world.positives === count)
        ?.rates[index]
    const rows = areas.flatMap((area) =>
      sizes.map((size) => [
        String(area),
        size.toLocaleString('en-US'),
        ...positives.map((count) => {
          const rate = rateOf(area, size, count)
          return rate ? percent(rate.count / gates) : ''
        }),
      ]),
    )
    const named = cells.flatMap(({ world: { area, positives: count, size }, rates }) => {
      const rate = rates[index]
      return rate ? [{ place: `${area}, ${count} of ${size.toLocaleString('en-US')}`, rate }] : []
    })
    return [
      `By ${problem.title}. ${worstOf(named)}`,
      table(['AUC', 'Examples', ...positives.map((count) => `${count} positive`)], rows),
    ].join('\n\n')
  })
  return [`### ${title}`, ...tables].join('\n\n')
}

/** Returns how often each mistake is made on the same examples. */
function simulate(world: World, problems: readonly Mistake[]): Rate[] {
  const uniform = seededUniform(12, JSON.stringify(world))
  const counts = problems.map(() => 0)
  for (let gate = 0; gate < gates; gate++) {
    const drawn = scoresOf(world, uniform)
    for (const [index, { happens }] of problems.entries())
      if (happens(drawn, world)) counts[index] = (counts[index] ?? 0) + 1
  }
  return counts.map((count) => ({ count, gates }))
}
