import normalQuantile from '@stdlib/stats-base-dists-normal-quantile'
import { regressionMetrics } from '../../../src/metrics/regression-metrics.ts'
import { gatesOf } from '../gates.ts'
import { margin, resampledSizes, type Kind } from './kind.ts'

/** Returns R² of normal labels and errors. */
export function determinationKinds(): Kind[] {
  return [0.02, 0.1, 1].map(determination)
}

const r2 = regressionMetrics.listed.flatMap((metric) =>
  metric.name === 'r2' && 'measure' in metric ? [metric] : [],
)[0]

/**
 * Returns R² with labels of variance 1 and baseline errors of variance 0.1, so the baseline's R² is 0.9. Errors of changed examples
 * get an independent part; if all examples change, the errors have a correlation of 0.95. Their mean square grows by the margin.
 */
function determination(share: number): Kind {
  return {
    name: 'R²',
    changed: `${share * 100} %`,
    unit: 'examples',
    sizes: resampledSizes,
    gates: gatesOf.resampledMargins,
    draw: (size, uniform) => {
      if (!r2) throw new TypeError('no R²')
      const normal = () => normalQuantile(uniform(), 0, 1)
      const labels = Float64Array.from({ length: size }, normal)
      const kept = share < 1 ? 1 : 0.95
      const own = Math.sqrt(0.1 * (1 - kept ** 2) + margin / share)
      const baseline = labels.map(() => Math.sqrt(0.1) * normal())
      const candidate = baseline.map((error) => (uniform() < share ? kept * error + own * normal() : error))
      const ids = Array.from(labels, (_, example) => String(example))
      const statistic = (errors: Float64Array) =>
        r2.measure({
          kind: 'number',
          ids,
          labels,
          values: errors.map((error, example) => error + (labels[example] ?? NaN)),
        })
      return {
        pair: { better: 'higher', candidate: statistic(candidate), baseline: statistic(baseline) },
        clusters: null,
      }
    },
  }
}
