import type { RankingPredictions } from '../../metrics/predictions.ts'
import { namesIn, numbersIn } from '../cells.ts'
import { numbers, texts } from './table-columns.ts'
import { idsOf, indicesOf, orderByName } from './row-names.ts'
import type { TableMethods } from './table-methods.ts'

export interface RankingTable {
  readonly task: 'ranking'
  readonly queries: readonly string[]
  readonly items: readonly string[]
  readonly relevance: Float64Array
  readonly score: Float64Array
}

export const rankingTable: TableMethods<RankingTable, RankingPredictions> = {
  parse: (file) => ({
    task: 'ranking',
    queries: namesIn(file, 'query'),
    items: namesIn(file, 'item'),
    relevance: numbersIn(file, 'relevance'),
    score: numbersIn(file, 'score'),
  }),
  order: (file) => {
    const [byQuery, byItem] = [orderByName(file, 'query'), orderByName(file, 'item')]
    return (a, b) => byQuery(a, b) || byItem(a, b)
  },
  columns: ({ queries, items, relevance, score }) => [
    texts('query', queries),
    texts('item', items),
    numbers('relevance', relevance),
    numbers('score', score),
  ],
  examples: ({ queries, items, relevance }) => [queries, items, Array.from(relevance)],
  labels: ({ queries, items, relevance }) => ({
    names: queries.map((query, row) => [query, items[row]]),
    labels: relevance,
  }),
  classNames: () => [],
  predictions: ({ queries, items, relevance, score }) => ({
    kind: 'ranking',
    ids: idsOf(queries, items),
    queries: indicesOf(queries),
    relevance,
    scores: score,
  }),
  predictionColumns: ({ ids, queries, relevance, scores }) => [
    texts('example', ids),
    numbers('query', queries),
    numbers('relevance', relevance),
    numbers('score', scores),
  ],
}
