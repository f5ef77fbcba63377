import type { Statistic } from '../../metrics/metric.ts'

/** What a metric's value rests on: with few of them neither a test nor an interval means much. */
export interface Support {
  readonly count: number
  readonly of: string
}

/** An area under a curve rests on the examples of the rarer class, whatever the number of the others. */
export function supportOf(statistic: Statistic): Support {
  switch (statistic.kind) {
    case 'proportion':
      return { count: statistic.right.length, of: 'examples' }
    case 'confusion':
      return { count: statistic.labels.length, of: 'examples' }
    case 'means':
      return { count: statistic.terms[0]?.length ?? 0, of: 'examples' }
    case 'weighted':
      return { count: statistic.size, of: 'examples' }
    case 'ranking': {
      const positive = statistic.positive.reduce((sum, value) => sum + value, 0)
      return {
        count: Math.min(positive, statistic.positive.length - positive),
        of: 'examples of its rarer class',
      }
    }
  }
}
