import { cross } from 'd3-array'
import {
  associationOf,
  correlationOf,
  type Association,
  type Correlation,
  type SampledColumn,
} from './association.ts'

/** Relations of columns in the training sample. */
export interface Relations {
  /** The strongest associations of features with each label, the strongest first. */
  readonly labels: readonly {
    readonly label: string
    readonly associations: readonly (Association & { readonly feature: string })[]
  }[]
  /** Correlations of the first columns of numbers, the strongest first. */
  readonly correlations: readonly CorrelatedPair[]
  /** Columns of numbers whose pairs were measured. */
  readonly correlated: readonly string[]
}

export interface CorrelatedPair extends Correlation {
  readonly one: string
  readonly other: string
}

/** The number of pairs grows with the square. */
const mostCorrelated = 30
const mostAssociations = 20

/** Measures the relations of features with labels, and among columns of numbers. */
export function relationsOf(
  columns: readonly SampledColumn[],
  labels: readonly string[],
  features: ReadonlySet<string>,
): Relations {
  const numbers = columns
    .filter(({ kind, name }) => kind === 'number' && (features.has(name) || labels.includes(name)))
    .slice(0, mostCorrelated)
  const pairs = cross(numbers.keys(), numbers.keys()).filter(([a, b]) => a < b)
  return {
    labels: labels.flatMap((name) => {
      const label = columns.find((column) => column.name === name)
      if (label === undefined) return []
      const associations = columns
        .filter((column) => column !== label && features.has(column.name))
        .flatMap((column) => {
          const association = associationOf(column, label)
          return association === null ? [] : [{ feature: column.name, ...association }]
        })
        .sort((a, b) => Math.abs(b.value) - Math.abs(a.value))
        .slice(0, mostAssociations)
      return associations.length === 0 ? [] : [{ label: name, associations }]
    }),
    correlations: pairs
      .flatMap(([a, b]) => {
        const [one, other] = [numbers[a], numbers[b]]
        if (one === undefined || other === undefined) return []
        const correlation = correlationOf(one.values, other.values)
        return correlation === null ? [] : [{ one: one.name, other: other.name, ...correlation }]
      })
      .sort((a, b) => strengthOf(b) - strengthOf(a)),
    correlated: numbers.map(({ name }) => name),
  }
}

function strengthOf({ pearson, spearman }: Correlation): number {
  return Math.max(Math.abs(pearson), Math.abs(spearman))
}
