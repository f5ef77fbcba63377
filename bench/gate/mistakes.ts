import { table } from '../../scripts/generate/section.ts'
import { assess } from '../../src/inference/assess.ts'
import type { Clusters } from '../../src/inference/clusters.ts'
import type { Uniform } from '../../src/statistics/binomial-draw.ts'
import { seededUniform } from '../../src/statistics/resample.ts'
import {
  classes,
  confusionMetrics,
  drawLabel,
  drawOther,
  expectedCounts,
  type Score,
} from './four-classes.ts'
import { gatesOf } from './gates.ts'
import { percent, rateText, worstOf, type NamedRate } from './rate.ts'
import { confidence } from './rules.ts'

const gates = gatesOf.mistakes
const names = ['macro F1', 'balanced accuracy', 'Matthews correlation'] as const
const shares = [0.002, 0.01, 0.05] as const

/** A test split, and the distribution of its mistakes. */
interface Design {
  readonly text: string
  readonly draw: (share: number, uniform: Uniform) => Drawn
}

interface Drawn {
  readonly isWrong: readonly boolean[]
  readonly clusters: Clusters | null
}

const designs: readonly Design[] = [independent(200), independent(1000), grouped(50)]

/** Returns how often the lower bound of a score with few mistakes lies above the true score. */
export function boundsOfFewMistakes(): string {
  const cells = names.flatMap((name) =>
    shares.flatMap((share) =>
      designs.map((design) => ({ name, share, design, counts: simulate(name, share, design) })),
    ),
  )
  const named: NamedRate[] = cells.map(({ name, share, design, counts }) => ({
    place: `${name}, ${share * 100} % wrong, ${design.text}`,
    rate: { count: counts.above, gates },
  }))
  return [
    worstOf(named),
    table(
      ['Metric', 'Wrong predictions', 'Test split', 'bound above the truth, %', 'perfect samples, %'],
      cells.map(({ name, share, design, counts }) => [
        name,
        `${share * 100} %`,
        design.text,
        rateText({ count: counts.above, gates }),
        percent(counts.perfect / gates),
      ]),
    ),
  ].join('\n\n')
}

function simulate(name: string, share: number, { text, draw }: Design) {
  const of: Score = confusionMetrics[name] ?? (() => NaN)
  const truth = of(expectedCounts(share))
  const uniform = seededUniform(18, name, share, text)
  const counts = { above: 0, perfect: 0 }
  for (let gate = 0; gate < gates; gate++) {
    const { isWrong, clusters } = draw(share, uniform)
    const labels = Int32Array.from(isWrong, () => drawLabel(uniform))
    const predicted = labels.map((label, example) => (isWrong[example] ? drawOther(label, uniform) : label))
    const [result] = assess(
      [
        {
          better: 'higher',
          candidate: { kind: 'confusion', labels, predicted, classes, of },
          baseline: null,
        },
      ],
      { seed: gate, clusters },
      'shown',
    )
    const uncertainty = result?.candidate.uncertainty
    if (uncertainty && !uncertainty.degenerate && uncertainty.bounds(confidence).lower > truth)
      counts.above += 1
    if (!isWrong.includes(true)) counts.perfect += 1
  }
  return counts
}

function independent(size: number): Design {
  return {
    text: `${size.toLocaleString('en-US')} examples`,
    draw: (share, uniform) => ({
      isWrong: Array.from({ length: size }, () => uniform() < share),
      clusters: null,
    }),
  }
}

/** Returns groups of 5 to 15 examples; all mistakes are in a fifth of the groups. */
function grouped(count: number): Design {
  return {
    text: `${count} groups`,
    draw: (share, uniform) => {
      const groups = Array.from({ length: count }, () => ({
        size: 5 + Math.floor(11 * uniform()),
        share: uniform() < 0.2 ? share / 0.2 : 0,
      }))
      const of = Int32Array.from(groups.flatMap(({ size }, group) => new Array<number>(size).fill(group)))
      return {
        isWrong: Array.from(of, (group) => uniform() < (groups[group]?.share ?? 0)),
        clusters: { of, count },
      }
    },
  }
}
