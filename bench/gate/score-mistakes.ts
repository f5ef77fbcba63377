import { table } from '../../scripts/generate/section.ts'
import { assess } from '../../src/inference/assess.ts'
import { f1 } from '../../src/metrics/confusion.ts'
import { macroStatistic, pooled, pooledStatistic, type Tally } from '../../src/metrics/sequence-counts.ts'
import { onlyMean, type Statistic } from '../../src/metrics/statistic.ts'
import type { Uniform } from '../../src/statistics/binomial-draw.ts'
import { seededUniform } from '../../src/statistics/resample.ts'
import { gatesOf } from './gates.ts'
import { rateText, worstOf } from './rate.ts'
import { resampled } from './resampled.ts'
import { confidence } from './rules.ts'

const gates = gatesOf.scoreMistakes

/** A score of a model that is wrong on a share of the queries or spans. */
interface Kind {
  readonly name: string
  readonly unit: string
  readonly truth: (wrong: number) => number
  readonly draw: (size: number, wrong: number, uniform: Uniform) => Statistic
}

const kinds: readonly Kind[] = [
  {
    name: 'mean of rankings (NDCG), wrong ones between 0 and 1',
    unit: 'queries',
    truth: (wrong) => 1 - wrong / 2,
    draw: (size, wrong, uniform) => ({
      kind: 'means',
      terms: [Float64Array.from({ length: size }, () => (uniform() < wrong ? uniform() : 1))],
      of: onlyMean,
      counts: () => new Float64Array(size).fill(1),
    }),
  },
  {
    name: 'span F1',
    unit: 'sequences',
    truth: spanF1,
    draw: (size, wrong, uniform) => pooledStatistic(drawSpans(size, wrong, uniform), pooled.f1),
  },
  {
    name: 'macro span F1, one type with a tenth of the spans',
    unit: 'sequences',
    truth: spanF1,
    draw: (size, wrong, uniform) => macroStatistic(drawSpans(size, wrong, uniform), f1),
  },
]

/** Returns how often the lower bound of a score with few mistakes lies above the true score, and without its shares. */
export function scoresOfFewMistakes(): string {
  const rows = kinds.flatMap((kind) =>
    [80, 400].flatMap((size) =>
      [0.003, 0.01, 0.05].map((wrong) => ({
        place: [kind.name, `${wrong * 100} %`, `${size} ${kind.unit}`],
        ...simulate(kind, size, wrong),
      })),
    ),
  )
  return [
    worstOf(rows.map(({ place, bounded }) => ({ place: place.join(', '), rate: bounded }))),
    table(
      ['Score', 'Wrong', 'Test split', 'bound above the truth, %', 'by a bootstrap alone, %'],
      rows.map(({ place, bounded, alone }) => [...place, rateText(bounded), rateText(alone)]),
    ),
  ].join('\n\n')
}

function simulate({ name, truth, draw }: Kind, size: number, wrong: number) {
  const uniform = seededUniform(24, name, size, wrong)
  const counts = { bounded: 0, alone: 0 }
  for (let gate = 0; gate < gates; gate++) {
    const statistic = resampled(draw(size, wrong, uniform))
    const pairs = [statistic, withoutShares(statistic)].map((candidate) => ({
      better: 'higher' as const,
      candidate,
      baseline: null,
    }))
    const [bounded, alone] = assess(pairs, { seed: gate, clusters: null }, 'shown').map(
      ({ candidate: { uncertainty } }) =>
        !uncertainty.degenerate && uncertainty.bounds(confidence).lower > truth(wrong),
    )
    if (bounded) counts.bounded += 1
    if (alone) counts.alone += 1
  }
  return { bounded: { count: counts.bounded, gates }, alone: { count: counts.alone, gates } }
}

function withoutShares(statistic: Statistic): Statistic {
  if (statistic.kind === 'means') return { kind: 'means', terms: statistic.terms, of: statistic.of }
  if (statistic.kind !== 'weighted') return statistic
  const { kind, size, work, of, select } = statistic
  return { kind, size, work, of, select }
}

/** Returns the F1 of each type and of both; half of the wrong spans are missed, half have wrong limits. */
function spanF1(wrong: number): number {
  return (2 * (1 - wrong)) / (2 - wrong / 2)
}

/** Draws 1 to 4 spans for each sequence; a fifth of the sequences has six times as many wrong spans as the others. */
function drawSpans(sequences: number, wrong: number, uniform: Uniform): Tally {
  const entries = Array.from({ length: sequences }, (_, sequence) => {
    const chance = wrong * (uniform() < 0.2 ? 3 : 0.5)
    return Array.from({ length: 1 + Math.floor(4 * uniform()) }, () => {
      const isWrong = uniform() < chance
      const isMissed = isWrong && uniform() < 0.5
      return {
        sequence,
        index: uniform() < 0.9 ? 0 : 1,
        right: isWrong ? 0 : 1,
        labelled: 1,
        predicted: isMissed ? 0 : 1,
      }
    })
  })
  return { sequences, classes: ['PER', 'LOC'], entries: entries.flat() }
}
