import { z } from 'zod'
import { count, placement } from './common.ts'

const recurrentOptions = z.strictObject({
  units: count,
  'return-sequences': z
    .boolean()
    .default(false)
    .describe('Return the output of each step of the sequence, not only of the last.'),
})

const lstmCore = z.strictObject({ lstm: recurrentOptions })
const gruCore = z.strictObject({ gru: recurrentOptions })
const simpleRnnCore = z.strictObject({ 'simple-rnn': recurrentOptions })

export const lstm = lstmCore
  .extend(placement)
  .transform(({ lstm, ...common }) => ({ type: 'lstm' as const, ...lstm, ...common }))

export const gru = gruCore
  .extend(placement)
  .transform(({ gru, ...common }) => ({ type: 'gru' as const, ...gru, ...common }))

export const simpleRnn = simpleRnnCore
  .extend(placement)
  .transform(({ 'simple-rnn': options, ...common }) => ({
    type: 'simple-rnn' as const,
    ...options,
    ...common,
  }))

const recurrent = z.union([
  lstmCore.transform(({ lstm }) => ({ type: 'lstm' as const, ...lstm })),
  gruCore.transform(({ gru }) => ({ type: 'gru' as const, ...gru })),
  simpleRnnCore.transform((layer) => ({ type: 'simple-rnn' as const, ...layer['simple-rnn'] })),
])
export type Recurrent = z.infer<typeof recurrent>

export const bidirectional = z
  .strictObject({
    bidirectional: z.strictObject({
      layer: recurrent.describe('The recurrent layer that runs in both directions.'),
      merge: z
        .enum(['concat', 'sum', 'mul', 'ave'])
        .default('concat')
        .describe('How the outputs of both directions are combined.'),
    }),
    ...placement,
  })
  .transform(({ bidirectional, ...common }) => ({
    type: 'bidirectional' as const,
    ...bidirectional,
    ...common,
  }))

export const embedding = z
  .strictObject({
    embedding: z.strictObject({
      entries: count.describe('Size of the vocabulary; inputs are whole numbers from 0 to `entries` − 1.'),
      units: count.describe('Length of the vector of each entry.'),
    }),
    ...placement,
  })
  .transform(({ embedding, ...common }) => ({ type: 'embedding' as const, ...embedding, ...common }))
