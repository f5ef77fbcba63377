/** The parts of a metric's name: `ndcg@10` has the parameter 10, `recall[ice cream]` the class. */
export interface MetricName {
  readonly base: string
  readonly parameter: number | null
  readonly className: string | null
}

const pattern = /^([a-z][a-z0-9-]*)(?:@(\d+(?:\.\d+)?))?(?:\[(.+)\])?$/

export function parseMetricName(name: string): MetricName | null {
  const [, base, parameter, className] = pattern.exec(name) ?? []
  if (base === undefined) return null
  return {
    base,
    parameter: parameter === undefined ? null : Number(parameter),
    className: className ?? null,
  }
}

/** Returns the `k` of `ndcg@10`; null for anything but a whole number from 1. */
export function cutoffOf({ parameter, className }: MetricName): number | null {
  return className === null && parameter !== null && Number.isSafeInteger(parameter) && parameter > 0
    ? parameter
    : null
}
