import normalQuantile from '@stdlib/stats-base-dists-normal-quantile'
import { onlyMean, type MeansStatistic, type Statistic } from '../../../src/metrics/statistic.ts'
import type { StatisticPair } from '../../../src/metrics/statistic.ts'
import type { Uniform } from '../../../src/statistics/binomial-draw.ts'
import { gatesOf } from '../gates.ts'
import { margin, sizes, type Kind } from './kind.ts'

const shares = [0.02, 0.1, 1] as const

/** Returns means over examples, and functions of such means. */
export function meanKinds(): Kind[] {
  return [...shares.map(losses), ...shares.filter((share) => share < 1).map(rankings), rootMeanSquare]
}

function kindOf(
  name: string,
  share: number,
  gates: number,
  draw: (size: number, uniform: Uniform) => StatisticPair<Statistic>,
): Kind {
  return {
    name,
    changed: `${share * 100} %`,
    unit: 'examples',
    sizes,
    gates,
    draw: (size, uniform) => ({ pair: draw(size, uniform), clusters: null }),
  }
}

function means(terms: Float64Array, of = onlyMean): MeansStatistic {
  return { kind: 'means', terms: [terms], of }
}

/** Returns the mean of scores, one for each query. */
function scores(values: Float64Array): Statistic {
  return { ...means(values), counts: () => new Float64Array(values.length).fill(1) }
}

const exponential = (uniform: Uniform) => -Math.log(1 - uniform())

/** Draws losses with a mean of 0.3 for the baseline, and for the candidate the same plus changes whose mean is the margin. */
function losses(share: number): Kind {
  return kindOf('mean of exponential losses (log loss, MAE)', share, gatesOf.margins, (size, uniform) => {
    const baseline = Float64Array.from({ length: size }, () => 0.3 * exponential(uniform))
    const mean = margin / share
    const candidate = baseline.map((loss) =>
      uniform() < share ? loss + mean + 0.3 * (exponential(uniform) - exponential(uniform)) : loss,
    )
    return { better: 'lower', candidate: means(candidate), baseline: means(baseline) }
  })
}

/** Draws rankings. A changed query moves by ±0.4, even beyond 0 or 1; it loses more often, by the margin on average. */
function rankings(share: number): Kind {
  return kindOf('mean of rankings (NDCG, recall)', share, gatesOf.margins, (size, uniform) => {
    const baseline = Float64Array.from({ length: size }, () => (uniform() < 0.6 ? 1 : uniform()))
    const candidate = baseline.map((value) => {
      if (uniform() >= share) return value
      const up = uniform() < 0.5 - margin / share / 0.8
      return value + (up ? 0.4 : -0.4)
    })
    return { better: 'higher', candidate: scores(candidate), baseline: scores(baseline) }
  })
}

const root = (sums: ArrayLike<number>) => Math.sqrt(onlyMean(sums))

const rootMeanSquare = kindOf('root mean squared error', 1, gatesOf.margins, (size, uniform) => {
  const normal = () => normalQuantile(uniform(), 0, 1)
  const common = Float64Array.from({ length: size }, normal)
  const squares = (deviation: number) =>
    common.map((error) => (deviation * (0.95 * error + Math.sqrt(1 - 0.95 ** 2) * normal())) ** 2)
  return {
    better: 'lower',
    candidate: means(squares(0.1 + margin), root),
    baseline: means(squares(0.1), root),
  }
})
