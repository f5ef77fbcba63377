import normalQuantile from '@stdlib/stats-base-dists-normal-quantile'
import { table } from '../../scripts/generate/section.ts'
import { decide } from '../../src/gate/decision-rule.ts'
import { assess } from '../../src/inference/assess.ts'
import { onlyMean } from '../../src/metrics/statistic.ts'
import type { Uniform } from '../../src/statistics/binomial-draw.ts'
import { seededUniform } from '../../src/statistics/resample.ts'
import { gatesOf } from './gates.ts'
import { percent, rateText } from './rate.ts'
import { confidence } from './rules.ts'

const gates = gatesOf.bootstrap
const sizes = [20, 50, 100, 300] as const

/** The distribution of the differences of single examples, candidate − baseline in the good direction, around their mean. */
interface Kind {
  readonly name: string
  readonly skewness: string
  readonly mean: number
  readonly draw: (uniform: Uniform) => number
}

const normal = (uniform: Uniform) => normalQuantile(uniform(), 0, 1)
const exponential = (uniform: Uniform) => -Math.log(1 - uniform())

const kinds: readonly Kind[] = [
  { name: 'normal', skewness: '0', mean: 0, draw: normal },
  {
    name: 'Laplace',
    skewness: '0',
    mean: 0,
    draw: (uniform) => exponential(uniform) - exponential(uniform),
  },
  {
    name: 'long tails on both sides',
    skewness: '0',
    mean: 0,
    draw: (uniform) => exponential(uniform) ** 2 * (uniform() < 0.5 ? 1 : -1),
  },
  {
    name: 'gamma of shape 4',
    skewness: '1',
    mean: 4,
    draw: (uniform) => [0, 0, 0, 0].reduce((sum) => sum + exponential(uniform), 0),
  },
  { name: 'exponential', skewness: '2', mean: 1, draw: exponential },
  { name: 'chi-squared', skewness: '2.8', mean: 1, draw: (uniform) => normal(uniform) ** 2 },
  {
    name: 'log-normal',
    skewness: '6.2',
    mean: Math.exp(0.5),
    draw: (uniform) => Math.exp(normal(uniform)),
  },
  {
    name: 'square of an exponential',
    skewness: '6.6',
    mean: 2,
    draw: (uniform) => exponential(uniform) ** 2,
  },
  {
    name: 'large for 1 of 10, else near 0',
    skewness: '2.7',
    mean: 0.1,
    draw: (uniform) => (uniform() < 0.1 ? 1 : 0) + 0.01 * (uniform() - 0.5),
  },
]

/** Returns how often a mean of skewed differences blocks an unchanged model, and how often the gate warns about it. */
export function longTailedDifferences(): string {
  return table(
    [
      'Differences',
      'Skewness',
      'Examples',
      'blocked, %',
      'shown to be better, %',
      'warned, %',
      'warned where blocked, %',
    ],
    kinds.flatMap((kind) =>
      sizes.map((size) => [kind.name, kind.skewness, size.toLocaleString('en-US'), ...simulate(kind, size)]),
    ),
  )
}

function simulate({ name, mean, draw }: Kind, size: number): string[] {
  const uniform = seededUniform(12, name, size)
  const counts = { blocked: 0, better: 0, warned: 0, both: 0 }
  for (let gate = 0; gate < gates; gate++) {
    const differences = Float64Array.from({ length: size }, () => draw(uniform) - mean)
    const [result] = assess(
      [
        {
          better: 'higher',
          candidate: { kind: 'means', terms: [differences], of: onlyMean },
          baseline: { kind: 'means', terms: [new Float64Array(size)], of: onlyMean },
        },
      ],
      { seed: gate, clusters: null },
    )
    const evidence = result?.difference?.inference
    if (!evidence || evidence.degenerate) continue
    const bounds = evidence.bounds(confidence)
    const blocked = decide(bounds, 0) === 'fail'
    if (blocked) counts.blocked += 1
    if (bounds.lower > 0) counts.better += 1
    if (evidence.longTail) counts.warned += 1
    if (blocked && evidence.longTail) counts.both += 1
  }
  return [
    rateText({ count: counts.blocked, gates }),
    rateText({ count: counts.better, gates }),
    percent(counts.warned / gates),
    percent(counts.both / Math.max(1, counts.blocked)),
  ]
}
