import { macroStatistic, pooled, pooledStatistic, type Tally } from '../../../src/metrics/sequence-counts.ts'
import { f1 } from '../../../src/metrics/confusion.ts'
import type { Statistic } from '../../../src/metrics/statistic.ts'
import type { Uniform } from '../../../src/statistics/binomial-draw.ts'
import { gatesOf } from '../gates.ts'
import { resampledSizes, shareAtMargin, type Kind } from './kind.ts'

/** Share of the spans in an easy and in a hard sequence that both models get wrong; a fifth of the sequences are hard. */
const wrong = { easy: 0.05, hard: 0.25, mean: 0.09 } as const
const hardShare = 0.2
/** Probability with which each span of a changed sequence is lost or gained. */
const concentration = 0.5

const metrics = {
  'span F1': (tally: Tally): Statistic => pooledStatistic(tally, pooled.f1),
  'macro span F1, two types': (tally: Tally): Statistic => macroStatistic(tally, f1),
} as const

const types = ['PER', 'LOC'] as const
const typeShares = [0.8, 0.2] as const

/** Returns F1 of spans, 1 to 4 in each sequence; half of the wrong ones are missed, half have wrong limits. */
export function spanKinds(): Kind[] {
  return Object.entries(metrics).flatMap(([name, measure]) =>
    [Infinity, 2].map((ratio): Kind => {
      const broken = shareAtMargin(
        (share) => expectedF1(wrong.mean + share / ratio) - expectedF1(wrong.mean + share),
        0.3,
      )
      const fixed = broken / ratio
      return {
        name,
        changed: `${((broken + fixed) * 100).toFixed(2)} %, ${ratio === Infinity ? 'all' : 'two of three'} worse`,
        unit: 'sequences',
        sizes: resampledSizes,
        gates: gatesOf.resampledMargins,
        draw: (size, uniform) => {
          const { candidate, baseline } = drawTallies(size, uniform, broken, fixed)
          return {
            pair: { better: 'higher', candidate: measure(candidate), baseline: measure(baseline) },
            clusters: null,
          }
        },
      }
    }),
  )
}

/** Returns the F1 of each type and of both, since both types have the same share of wrong spans. */
function expectedF1(problems: number): number {
  return (2 * (1 - problems)) / (2 - problems / 2)
}

function drawTallies(size: number, uniform: Uniform, broken: number, fixed: number) {
  const tallies = { candidate: emptyTally(size), baseline: emptyTally(size) }
  for (let sequence = 0; sequence < size; sequence++) {
    const chance = uniform() < hardShare ? wrong.hard : wrong.easy
    const change = uniform()
    const loses = change < broken / concentration
    const gains = !loses && change < (broken + fixed) / concentration
    const spans = 1 + Math.floor(4 * uniform())
    for (let span = 0; span < spans; span++) {
      const index = uniform() < typeShares[0] ? 0 : 1
      const isMissed = uniform() < 0.5
      const draw = uniform()
      const common = draw < chance
      const alone = !common && draw < chance + concentration
      add(tallies.candidate, sequence, index, common || (alone && loses), isMissed)
      add(tallies.baseline, sequence, index, common || (alone && gains), isMissed)
    }
  }
  return tallies
}

type MutableTally = Omit<Tally, 'entries'> & { readonly entries: Tally['entries'][number][] }

function emptyTally(sequences: number): MutableTally {
  return { sequences, classes: types, entries: [] }
}

function add(
  { entries }: MutableTally,
  sequence: number,
  index: number,
  isWrong: boolean,
  isMissed: boolean,
): void {
  entries.push({
    sequence,
    index,
    right: isWrong ? 0 : 1,
    labelled: 1,
    predicted: isWrong && isMissed ? 0 : 1,
  })
}
