import { describe, expect, it } from '@jest/globals'
import type { Features, FittedTransform, NumberStep } from '../../../../src/dataset/dataset-schema.ts'
import { encodePng } from '../../../../src/model/example-codec/image-codec.ts'
import type { Golden, ModelDetails } from '../../../../src/model/model-schema.ts'
import { describePage } from '../../../../src/serving/page/describe-page.ts'

function model(features: Features, transform: FittedTransform): { details: ModelDetails; digest: string } {
  const label = { kind: 'number', column: 'price' } as const
  const details = {
    name: 'm',
    features,
    label,
    transform,
    modelBytes: 1,
    parameters: 1,
    weights: 'float32',
  } as const
  return { details, digest: 'sha256:0' }
}

function golden(...inputs: Golden['requests'][number]['input'][]): Golden {
  const requests = inputs.map((input, index) => ({ id: String(index), input, output: [0] }))
  return { engine: 'cpu', kind: 'number', tolerance: { absolute: 0, relative: 0 }, requests }
}

/** Returns the described column of a model with one column of numbers. */
function numberColumn(steps: NumberStep[], privately = false) {
  const column = { name: 'x', type: 'number', ...(privately && ({ private: true } as const)) } as const
  const fitted = { encoding: 'number', name: 'x', missing: null, indicator: false, steps } as const
  const { input } = describePage(
    model({ kind: 'table', columns: [column] }, { columns: [fitted], shape: [1] }),
    null,
  )
  return input.kind === 'row' ? input.columns[0] : null
}

describe('describePage', () => {
  it.each<[string, NumberStep[], [number, number], number]>([
    ['min-max', [{ step: 'min-max', minimum: 1, maximum: 5 }], [1, 5], 3],
    ['standardize', [{ step: 'standardize', mean: 10, deviation: 2 }], [6, 14], 10],
    ['robust', [{ step: 'robust', median: 4, range: 3 }], [1, 7], 4],
    ['quantile', [{ step: 'quantile', quantiles: [0, 2, 9] }], [0, 9], 2],
    [
      'scale, then clip',
      [
        { step: 'scale', by: 10 },
        { step: 'clip', minimum: 1, maximum: 3 },
      ],
      [10, 30],
      20,
    ],
    [
      'log, then standardize',
      [{ step: 'log' }, { step: 'standardize', mean: 1, deviation: 0 }],
      [1.72, 1.72],
      1.72,
    ],
  ])('contains the range of a column from the step %s', (_, steps, range, typical) => {
    expect(numberColumn(steps)).toMatchObject({ type: 'number', range, typical })
  })

  it('contains no statistics of a private column', () => {
    const steps: NumberStep[] = [{ step: 'min-max', minimum: 1, maximum: 5 }]
    expect(numberColumn(steps, true)).toMatchObject({ range: null, typical: null })
  })

  it.each([
    ['dark', 0],
    ['light', 255],
  ])('contains the %s background of the golden images, and none of their pixels', (background, edge) => {
    const features = { kind: 'image', height: 4, width: 4, channels: 1, encoding: 'raw' } as const
    const pixels = Array.from({ length: 16 }, (_, index) =>
      [5, 6, 9, 10].includes(index) ? 255 - edge : edge,
    )
    const described = model(features, { steps: [], shape: [4, 4, 1] })
    expect(describePage(described, golden(encodePng(features, Uint8Array.from(pixels)))).input).toEqual({
      kind: 'image',
      height: 4,
      width: 4,
      channels: 1,
      anySize: false,
      background,
    })
    expect(describePage(described, null).input).toMatchObject({ background: null })
  })
})
