import type { BudgetUnit, Direction } from '../text/number-unit.ts'

/** Source of a budget's values: the model's files, or a measurement that is made if the gate has such a budget. */
export type Measurement = 'size' | 'latency' | 'throughput' | 'process'

/** A cost of a model, besides the quality of its predictions. */
export interface Budget {
  readonly name: string
  readonly title: string
  readonly unit: BudgetUnit
  readonly better: Direction
  readonly from: Measurement
  /** The percentile of the measurements that is the budget's value. */
  readonly percent: number
}

const latency = { unit: 'milliseconds', better: 'lower', from: 'latency' } as const
const median = { percent: 50 } as const

export const budgets = [
  {
    name: 'model-bytes',
    title: 'size of the model',
    unit: 'bytes',
    better: 'lower',
    from: 'size',
    ...median,
  },
  {
    name: 'parameters',
    title: 'number of parameters',
    unit: 'count',
    better: 'lower',
    from: 'size',
    ...median,
  },
  { ...latency, name: 'latency-p50', title: 'median latency', percent: 50 },
  { ...latency, name: 'latency-p95', title: '95th percentile of the latency', percent: 95 },
  { ...latency, name: 'latency-p99', title: '99th percentile of the latency', percent: 99 },
  {
    name: 'throughput',
    title: 'throughput',
    unit: 'per-second',
    better: 'higher',
    from: 'throughput',
    ...median,
  },
  {
    name: 'cold-start',
    title: 'cold start',
    unit: 'milliseconds',
    better: 'lower',
    from: 'process',
    ...median,
  },
  { name: 'peak-memory', title: 'peak memory', unit: 'bytes', better: 'lower', from: 'process', ...median },
] as const satisfies readonly Budget[]

export type BudgetName = (typeof budgets)[number]['name']

export function budgetOf(name: string): (typeof budgets)[number] | undefined {
  return budgets.find((budget) => budget.name === name)
}
