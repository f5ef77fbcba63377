import { z } from 'zod'
import { activation, activationNames, count, placement, regularizer } from './common.ts'

const rate = z.number().min(0).lt(1).describe('Share of the values.')

export const dense = z
  .strictObject({ dense: z.strictObject({ units: count, activation, regularizer }), ...placement })
  .transform(({ dense, ...place }) => ({ type: 'dense' as const, ...dense, ...place }))

export const activationLayer = z
  .strictObject({ activation: activationNames, ...placement })
  .transform((layer) => ({ type: 'activation' as const, ...layer }))

export const dropout = z
  .strictObject({ dropout: z.strictObject({ rate }), ...placement })
  .transform(({ dropout, ...place }) => ({ type: 'dropout' as const, ...dropout, ...place }))

export const spatialDropout1d = z
  .strictObject({ 'spatial-dropout1d': z.strictObject({ rate }), ...placement })
  .transform(({ 'spatial-dropout1d': options, ...place }) => ({
    type: 'spatial-dropout1d' as const,
    ...options,
    ...place,
  }))

export const gaussianDropout = z
  .strictObject({ 'gaussian-dropout': z.strictObject({ rate }), ...placement })
  .transform(({ 'gaussian-dropout': options, ...place }) => ({
    type: 'gaussian-dropout' as const,
    ...options,
    ...place,
  }))

export const alphaDropout = z
  .strictObject({ 'alpha-dropout': z.strictObject({ rate }), ...placement })
  .transform(({ 'alpha-dropout': options, ...place }) => ({
    type: 'alpha-dropout' as const,
    ...options,
    ...place,
  }))

export const gaussianNoise = z
  .strictObject({
    'gaussian-noise': z.strictObject({
      stddev: z.number().min(0).describe('Standard deviation of the noise.'),
    }),
    ...placement,
  })
  .transform(({ 'gaussian-noise': options, ...place }) => ({
    type: 'gaussian-noise' as const,
    ...options,
    ...place,
  }))
