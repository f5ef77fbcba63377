import type { LongTail } from '../statistics/long-tail.ts'
import type { ComparisonRow, SliceRow } from './verdict.ts'
import { formatCount, percentText, truncate } from '../text/format.ts'

interface Judged {
  readonly comparisons: readonly ComparisonRow[]
  readonly slices: readonly SliceRow[]
}

/**
 * Of bounds and p-values that are less sure than they say, since few examples make up the change.
 * @param units what was drawn, `30 examples` or `40 groups of examples`
 */
export function tailWarnings({ comparisons, slices }: Judged, units: string): string[] {
  return [
    ...comparisons.flatMap(({ title, difference, confidence }) =>
      difference?.longTail
        ? [
            `The change of ${title} hangs on few of the ${units}: ${effects[difference.longTail](percentText(1 - confidence))}. ${remedy}`,
          ]
        : [],
    ),
    ...ofSlices(slices.filter(({ difference }) => difference?.longTail)),
  ]
}

const effects: Readonly<Record<LongTail, (level: string) => string>> = {
  up: (level) =>
    `a few gain far more than any loses, and where a test split has none of these, an unchanged model seems worse, so that more than ${level} of unchanged models may be blocked`,
  down: (level) =>
    `a few lose far more than any gains, and where a test split has none of these, a worse model seems unchanged, so that more than ${level} of models beyond the margin may pass`,
}

const remedy = 'Judge more examples, or compare a metric that one example cannot change by so much.'

const mostNamed = 5

function ofSlices(slices: readonly SliceRow[]): string[] {
  if (slices.length === 0) return []
  const named = slices.slice(0, mostNamed).map(({ name, title }) => `${title} where ${truncate(name)}`)
  const names = [...named, ...(slices.length > mostNamed ? ['…'] : [])].join(', ')
  return [
    `In ${formatCount(slices.length)} ${slices.length === 1 ? 'slice' : 'slices'} the change hangs on few examples, so that p-values are less sure than they say: ${names}.`,
  ]
}
