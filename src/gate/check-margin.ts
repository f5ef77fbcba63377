import type { Margin } from '../config/gate/margin.ts'
import { UserError } from '../errors/user-error.ts'
import type { MetricInfo } from '../metrics/metric-set.ts'
import { percentText } from '../text/format.ts'

type Ranged = Pick<MetricInfo, 'name' | 'better' | 'range' | 'unit'>

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

/**
 * Returns a warning for a margin above a fifth of the metric's range; null for a smaller one. A percentage is one of the best value,
 * since the baseline's is not known yet; of a metric that is better when lower, it is a percentage of a small value.
 */
export function wideMarginWarning(margin: Margin, metric: Ranged): string | null {
  const { name, better, range } = metric
  const isWide =
    margin.kind === 'absolute'
      ? margin.value > suspiciousFraction * widthOf(metric)
      : better === 'higher' && margin.fraction * range[1] > suspiciousFraction * widthOf(metric)
  if (!isWide) return null
  const text = margin.kind === 'absolute' ? String(margin.value) : percentText(margin.fraction)
  return `The margin of ${name}, ${text}, is more than a fifth of its range from ${range.join(' to ')}: a much worse model may pass.`
}

function widthOf({ range: [least, greatest] }: Ranged): number {
  return greatest - least
}
