import type { Margin } from '../config/gate/margin.ts'
import { UserError } from '../errors/user-error.ts'
import type { MetricInfo } from '../metrics/metric-set.ts'

type Ranged = Pick<MetricInfo, 'name' | 'range' | 'unit'>

/** A margin above this fraction of the metric's range is probably a mistake. */
const suspiciousFraction = 0.2

/**
 * Checks an absolute margin.
 * @throws UserError for a margin as wide as the range of the metric, which no model could exceed
 */
export function checkMargin(margin: Margin, metric: Ranged): void {
  if (margin.kind === 'relative' || margin.value < widthOf(metric)) return
  throw new UserError({
    code: 'GATE_INVALID_COMPARISON',
    found: `a margin of ${margin.value} for ${metric.name}, which lies between ${metric.range.join(' and ')}`,
    expected: `a margin below ${widthOf(metric)}`,
    hint:
      metric.unit === 'fraction'
        ? "Write 5 points as `0.05`; `5%` is 5 % of the baseline's value."
        : "Write the margin in the units of the metric, or as a percentage of the baseline's value such as `5%`.",
  })
}

/** Returns a warning for an absolute margin above a fifth of the metric's range; null for a smaller one. */
export function wideMarginWarning(margin: Margin, metric: Ranged): string | null {
  if (margin.kind === 'relative' || margin.value <= suspiciousFraction * widthOf(metric)) return null
  return `The margin of ${metric.name}, ${margin.value}, is more than a fifth of its range from ${metric.range.join(' to ')}: a much worse model may pass.`
}

function widthOf({ range: [least, greatest] }: Ranged): number {
  return greatest - least
}
