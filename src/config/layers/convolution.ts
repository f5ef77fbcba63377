import { z } from 'zod'
import { activation, count, padding, placement, regularizer, window } from './common.ts'

const strides = window.prefault(1)
const shared = { padding, activation, regularizer }

export const conv1d = z
  .strictObject({
    conv1d: z.strictObject({ filters: count, 'kernel-size': count, strides: count.default(1), ...shared }),
    ...placement,
  })
  .transform(({ conv1d, ...common }) => ({ type: 'conv1d' as const, ...conv1d, ...common }))

const filtered = z.strictObject({ filters: count, 'kernel-size': window, strides, ...shared })

export const conv2d = z
  .strictObject({ conv2d: filtered, ...placement })
  .transform(({ conv2d, ...common }) => ({ type: 'conv2d' as const, ...conv2d, ...common }))

export const conv2dTranspose = z
  .strictObject({ 'conv2d-transpose': filtered, ...placement })
  .transform(({ 'conv2d-transpose': options, ...common }) => ({
    type: 'conv2d-transpose' as const,
    ...options,
    ...common,
  }))

const multiplier = count.default(1).describe('Outputs of each channel.')

export const separableConv2d = z
  .strictObject({ 'separable-conv2d': filtered.extend({ 'depth-multiplier': multiplier }), ...placement })
  .transform(({ 'separable-conv2d': options, ...common }) => ({
    type: 'separable-conv2d' as const,
    ...options,
    ...common,
  }))

export const depthwiseConv2d = z
  .strictObject({
    'depthwise-conv2d': z.strictObject({
      'kernel-size': window,
      strides,
      'depth-multiplier': multiplier,
      ...shared,
    }),
    ...placement,
  })
  .transform(({ 'depthwise-conv2d': options, ...common }) => ({
    type: 'depthwise-conv2d' as const,
    ...options,
    ...common,
  }))

const pooling1d = z.strictObject({ 'pool-size': count.default(2), strides: count.optional(), padding })
const pooling2d = z.strictObject({ 'pool-size': window.prefault(2), strides: window.optional(), padding })

export const maxPooling1d = z
  .strictObject({ 'max-pooling1d': pooling1d, ...placement })
  .transform(({ 'max-pooling1d': options, ...common }) => ({
    type: 'max-pooling1d' as const,
    ...options,
    ...common,
  }))

export const averagePooling1d = z
  .strictObject({ 'average-pooling1d': pooling1d, ...placement })
  .transform(({ 'average-pooling1d': options, ...common }) => ({
    type: 'average-pooling1d' as const,
    ...options,
    ...common,
  }))

export const maxPooling2d = z
  .strictObject({ 'max-pooling2d': pooling2d, ...placement })
  .transform(({ 'max-pooling2d': options, ...common }) => ({
    type: 'max-pooling2d' as const,
    ...options,
    ...common,
  }))

export const averagePooling2d = z
  .strictObject({ 'average-pooling2d': pooling2d, ...placement })
  .transform(({ 'average-pooling2d': options, ...common }) => ({
    type: 'average-pooling2d' as const,
    ...options,
    ...common,
  }))

export const upSampling2d = z
  .strictObject({ 'up-sampling2d': z.strictObject({ size: window.prefault(2) }), ...placement })
  .transform(({ 'up-sampling2d': options, ...common }) => ({
    type: 'up-sampling2d' as const,
    ...options,
    ...common,
  }))

export const zeroPadding2d = z
  .strictObject({ 'zero-padding2d': z.strictObject({ padding: window.prefault(1) }), ...placement })
  .transform(({ 'zero-padding2d': options, ...common }) => ({
    type: 'zero-padding2d' as const,
    ...options,
    ...common,
  }))
