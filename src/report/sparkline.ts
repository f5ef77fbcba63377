import { max, sum } from 'd3-array'

const levels = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const
const mostBins = 15

/** Returns counts as a drawing of one line, `▁▃█▅▁`, with a blank for nothing; neighbours are added up if there are many. */
export function sparkline(counts: readonly number[]): string {
  const size = Math.ceil(counts.length / mostBins)
  const bins = Array.from({ length: Math.ceil(counts.length / size) }, (_, bin) =>
    sum(counts.slice(bin * size, (bin + 1) * size)),
  )
  const highest = max(bins) ?? 0
  return bins
    .map((count) => (count === 0 ? ' ' : (levels[Math.ceil((count / highest) * levels.length) - 1] ?? '█')))
    .join('')
}
