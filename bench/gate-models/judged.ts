import type { Outcome } from '../../src/gate/decision-rule.ts'
import { decide } from '../../src/gate/decision-rule.ts'
import { discordantPairs } from '../../src/inference/kinds/proportion.ts'
import { assessSeeds, resamplesFor } from '../../src/inference/seeds/assess-seeds.ts'
import { permutation, randomStream } from '../../src/random/philox.ts'
import { confidence, rules } from '../gate/rules.ts'

/** For each test example, 1 if the model predicts it right. */
export type Right = Uint8Array

/** The outcome of a rule for one candidate and one baseline, each of one or more seeds. */
export interface Judged {
  readonly outcome: Outcome
  /** The models of this comparison, by their index among the candidates and among the baselines. */
  readonly candidates: readonly number[]
  readonly baselines: readonly number[]
}

/** Both sides of a comparison; the same models on both sides if nothing was changed. */
export interface Sides {
  readonly candidates: readonly Right[]
  readonly baselines: readonly Right[]
}

export const margin = 0.003
/** Number of groups of seeds drawn from all possible ones. */
const groups = 2000

export interface JudgedRule {
  readonly name: string
  readonly judged: readonly Judged[]
}

/** Returns the outcomes of every rule for all pairs of models, and of the gate for groups of `seeds` models. */
export function judgeAll(sides: Sides, seeds: number): JudgedRule[] {
  const [own, ...others] = rules
  const pairs = pairsOf(sides)
  const byPair = (judge: (typeof rules)[number]['judge']) =>
    pairs.map((pair) => judgePair(sides, pair, judge))
  return [
    ...(own ? [{ name: `${own.name}, one seed each`, judged: byPair(own.judge) }] : []),
    { name: `this gate, \`replicates: ${seeds}\``, judged: judgeGroups(sides, seeds) },
    ...others.map(({ name, judge }) => ({ name, judged: byPair(judge) })),
  ]
}

function pairsOf({ candidates, baselines }: Sides): [number, number][] {
  return candidates.flatMap((own, candidate) =>
    baselines.flatMap((other, baseline): [number, number][] =>
      own === other ? [] : [[candidate, baseline]],
    ),
  )
}

function judgePair(
  { candidates, baselines }: Sides,
  [candidate, baseline]: [number, number],
  judge: (typeof rules)[number]['judge'],
): Judged {
  const [own, other] = [candidates[candidate], baselines[baseline]]
  if (!own || !other) throw new RangeError('no such model')
  const pairs = discordantPairs(own, other)
  const sample = { pairs, candidateRight: countOf(own), baselineRight: countOf(other) }
  return { outcome: judge(sample, margin), candidates: [candidate], baselines: [baseline] }
}

/** Evaluates groups drawn without replacement, so that no model is on both sides. */
function judgeGroups({ candidates, baselines }: Sides, seeds: number): Judged[] {
  const same = candidates === baselines
  return Array.from({ length: groups }, (_, draw) => {
    const order = permutation(candidates.length, randomStream(draw, 'candidates'))
    const other = same
      ? order.subarray(seeds)
      : permutation(baselines.length, randomStream(draw, 'baselines'))
    const own = Array.from(order.subarray(0, seeds))
    const theirs = Array.from(other.subarray(0, seeds))
    const statistic = (right: Right | undefined) => {
      if (!right) throw new RangeError('no such model')
      return { kind: 'proportion' as const, right }
    }
    const trials = own.map((index, seed) => ({
      better: 'higher' as const,
      candidate: statistic(candidates[index]),
      baseline: statistic(baselines[theirs[seed] ?? -1]),
    }))
    const [assessed] = assessSeeds([trials], { seed: draw, clusters: null }, resamplesFor('decided'))
    const evidence = assessed?.difference?.inference
    if (!evidence || evidence.degenerate) throw new Error('a group that could not be judged')
    return { outcome: decide(evidence.bounds(confidence), margin), candidates: own, baselines: theirs }
  })
}

function countOf(right: Right): number {
  return right.reduce((sum, one) => sum + one, 0)
}
