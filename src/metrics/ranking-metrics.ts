import { type RankingMetric } from './metric.ts'
import { onlyMean } from './statistic.ts'
import type { RankingPredictions } from './predictions.ts'
import type { Family } from './family.ts'
import { parseMetricName, cutoffOf } from './name.ts'
import { rowsByUnit } from './example-units.ts'

/** Items of one query with equal scores, which share the places from `from` on. */
interface Tie {
  /** Place of the first, counting from 0. */
  readonly from: number
  readonly count: number
  readonly gain: number
  readonly relevant: number
}

interface RankedQuery {
  readonly ties: readonly Tie[]
  /** All relevances, greatest first. */
  readonly ideal: Float64Array
  readonly relevant: number
}

type QueryScore = (query: RankedQuery) => number

/** Returns the mean of a score over the queries. A query without relevant items scores 0, as in scikit-learn. */
function queryMetric(name: string, title: string, score: QueryScore): RankingMetric {
  return {
    name,
    title,
    better: 'higher',
    unit: 'fraction',
    range: [0, 1],
    unavailableReason: () => null,
    measure: (predictions) => ({
      kind: 'means',
      terms: [
        Float64Array.from(rankedQueries(predictions), (query) => (query.relevant === 0 ? 0 : score(query))),
      ],
      of: onlyMean,
      counts: ([scores = new Float64Array(0)]) => new Float64Array(scores.length).fill(1),
    }),
  }
}

function rankedQueries({ queries, relevance, scores }: RankingPredictions): RankedQuery[] {
  return rowsByUnit(queries).map((rows) => {
    const sorted = rows.toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
    return {
      ties: tiesOf(sorted, relevance, scores),
      ideal: Float64Array.from(rows, (row) => relevance[row] ?? 0)
        .sort()
        .reverse(),
      relevant: rows.filter((row) => (relevance[row] ?? 0) > 0).length,
    }
  })
}

function tiesOf(sorted: readonly number[], relevance: Float64Array, scores: Float64Array): Tie[] {
  const ties: Tie[] = []
  for (let from = 0; from < sorted.length;) {
    let [end, difference, relevant] = [from, 0, 0]
    while (end < sorted.length && scores[sorted[end] ?? 0] === scores[sorted[from] ?? 0]) {
      const value = relevance[sorted[end] ?? 0] ?? 0
      difference += value
      relevant += value > 0 ? 1 : 0
      end += 1
    }
    ties.push({ from, count: end - from, gain: difference, relevant })
    from = end
  }
  return ties
}

function discount(index: number): number {
  return 1 / Math.log2(index + 2)
}

/**
 * Returns the discounted cumulative gain divided by that of the ideal order. The gain is the relevance itself; items of equal
 * scores share the mean discount of their places: Järvelin and Kekäläinen, ACM TOIS 20 (2002); McSherry and Najork, ECIR 2008.
 */
function ndcg(k: number): QueryScore {
  return ({ ties, ideal }) => {
    let gained = 0
    for (const { from, count, gain: difference } of ties) {
      let discounts = 0
      for (let index = from; index < Math.min(from + count, k); index++) discounts += discount(index)
      gained += (difference * discounts) / count
    }
    const best = ideal
      .subarray(0, k)
      .reduce((sum, difference, index) => sum + difference * discount(index), 0)
    return gained / best
  }
}

/**
 * Average precision: the precision at each score, weighted by the recall it adds. An item is relevant if its relevance is above 0.
 */
const averagePrecision: QueryScore = ({ ties, relevant }) => {
  let [found, sum] = [0, 0]
  for (const tie of ties) {
    found += tie.relevant
    sum += (tie.relevant * found) / (tie.from + tie.count)
  }
  return sum / relevant
}

/**
 * Returns the fraction of relevant items among the first `k`. Items of equal scores on both sides of the cut count by their
 * expected number.
 */
function recallAt(k: number): QueryScore {
  return ({ ties, relevant }) => {
    let found = 0
    for (const { from, count, relevant: here } of ties)
      found += (here * Math.min(Math.max(k - from, 0), count)) / count
    return found / relevant
  }
}

function ndcgAt(k: number): RankingMetric {
  return queryMetric(`ndcg@${k}`, `NDCG@${k}`, ndcg(k))
}

function recallMetric(k: number): RankingMetric {
  return queryMetric(`recall@${k}`, `recall@${k}`, recallAt(k))
}

function withParameter(name: string): RankingMetric | undefined {
  const parts = parseMetricName(name)
  const k = parts && cutoffOf(parts)
  if (!parts || k === null) return undefined
  if (parts.base === 'ndcg') return ndcgAt(k)
  return parts.base === 'recall' ? recallMetric(k) : undefined
}

export const rankingMetrics: Family<RankingPredictions> = {
  listed: [
    ndcgAt(10),
    queryMetric('ndcg', 'NDCG', ndcg(Infinity)),
    queryMetric('map', 'mean average precision', averagePrecision),
    recallMetric(10),
  ],
  withParameter,
  patterns: ['ndcg@<k>', 'recall@<k>'],
  primary: () => 'ndcg@10',
}
