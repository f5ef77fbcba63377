import { z } from 'zod'
import { activation, activationNames, count, placement, regularizer } from './common.ts'

const rate = z.number().min(0).lt(1).describe('Fraction of the values.')

export const dense = z
  .strictObject({ dense: z.strictObject({ units: count, activation, regularizer }), ...placement })
  .transform(({ dense, ...common }) => ({ type: 'dense' as const, ...dense, ...common }))

export const activationLayer = z
  .strictObject({ activation: activationNames, ...placement })
  .transform((layer) => ({ type: 'activation' as const, ...layer }))

export const dropout = z
  .strictObject({ dropout: z.strictObject({ rate }), ...placement })
  .transform(({ dropout, ...common }) => ({ type: 'dropout' as const, ...dropout, ...common }))

export const spatialDropout1d = z
  .strictObject({ 'spatial-dropout1d': z.strictObject({ rate }), ...placement })
  .transform(({ 'spatial-dropout1d': options, ...common }) => ({
    type: 'spatial-dropout1d' as const,
    ...options,
    ...common,
  }))

export const gaussianDropout = z
  .strictObject({ 'gaussian-dropout': z.strictObject({ rate }), ...placement })
  .transform(({ 'gaussian-dropout': options, ...common }) => ({
    type: 'gaussian-dropout' as const,
    ...options,
    ...common,
  }))

export const alphaDropout = z
  .strictObject({ 'alpha-dropout': z.strictObject({ rate }), ...placement })
  .transform(({ 'alpha-dropout': options, ...common }) => ({
    type: 'alpha-dropout' as const,
    ...options,
    ...common,
  }))

export const gaussianNoise = z
  .strictObject({
    'gaussian-noise': z.strictObject({
      stddev: z.number().min(0).describe('Standard deviation of the noise.'),
    }),
    ...placement,
  })
  .transform(({ 'gaussian-noise': options, ...common }) => ({
    type: 'gaussian-noise' as const,
    ...options,
    ...common,
  }))
