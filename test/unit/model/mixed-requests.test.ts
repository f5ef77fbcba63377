import { describe, expect, it } from '@jest/globals'
import { encode as encodePng } from 'fast-png'
import type { Features } from '../../../src/dataset/dataset-schema.ts'
import { blankBatch } from '../../../src/dataset/features.ts'
import { exampleCodec } from '../../../src/model/example-codec.ts'
import { parsePredictRequest } from '../../../src/serving/protocol/tensorflow-request.ts'
import { userError } from '../../harness/user-error.ts'

const features: Features = {
  kind: 'table',
  columns: [
    { name: 'photo', type: 'image', height: 2, width: 2, channels: 1 },
    { name: 'area', type: 'number' },
    { name: 'note', type: 'text' },
    { name: 'plan', type: 'image', height: 1, width: 2, channels: 3, fit: 'stretch' },
  ],
}
const { encode, decode } = exampleCodec(features)
const b64 = (bytes: Uint8Array) => ({ b64: Buffer.from(bytes).toString('base64') })
const grey = Uint8Array.of(1, 2, 3, 250)
const colour = Uint8Array.of(9, 8, 7, 6, 5, 4)
const photo = b64(encodePng({ width: 2, height: 2, channels: 1, data: grey }))
const plan = b64(encodePng({ width: 2, height: 1, channels: 3, data: colour }))
const row = { photo, area: 3, note: 'quiet', plan }

describe('a request of a model of images and columns', () => {
  it('gives each image with its row', () => {
    expect(decode([row, { ...row, area: 4 }])).toEqual({
      size: 2,
      features: Float64Array.of(0, 3, 0, 1, 2, 4, 1, 3),
      texts: ['quiet', 'quiet'],
      images: [grey, colour, grey, colour],
    })
  })

  it('accepts images as nested numbers and bare pixels', () => {
    expect(decode([{ ...row, photo: [[1, 2], [3, 250]], plan: b64(colour) }]).images).toEqual([grey, colour]) // prettier-ignore
  })

  it('is restored from the raw values of an example', () => {
    const example = decode([{ ...row, area: 8 }])
    expect(decode([encode(example)])).toEqual(example)
  })

  it('may list the values of each column', () => {
    const inputs = { photo: [photo, photo], area: [3, 4], note: ['a', 'b'], plan: [plan, plan] }
    const { examples } = parsePredictRequest({ inputs }, features, 10)
    expect(decode(examples)).toMatchObject({ size: 2, images: [grey, colour, grey, colour] })
  })

  it('is blank with black images of each size', () => {
    const { features: values, images } = blankBatch(features, 2)
    expect(values).toEqual(Float64Array.of(0, 0, 0, 1, 0, 0, 0, 1))
    expect(images).toEqual([new Uint8Array(4), new Uint8Array(6)])
  })

  it.each<[string, unknown, string]>([
    ['no image', undefined, 'nothing at instances[0].photo'],
    ['null', null, 'null at instances[0].photo'],
    ['a path', 'photos/1.png', '"photos/1.png" at instances[0].photo'],
    ['text that is not base64', { b64: 'not base64!' }, 'not base64 at instances[0].photo.b64'],
    ['bytes of no image', b64(Buffer.from('no image at all')), 'instances[0].photo.b64'],
    ['an image of another size', plan, 'instances[0].photo.b64'],
    ['a pixel that is not whole', [[1, 2], [3, 0.5]], 'instances[0].photo[1][1]'], // prettier-ignore
  ])('is refused with %s, and the error names the place', (_, image, place) => {
    expect(() => decode([{ ...row, photo: image }])).toThrow(userError('SERVING_INVALID_REQUEST', place))
  })

  it('is refused with an image alone, since its columns have names', () => {
    expect(() => decode([photo])).toThrow(userError('SERVING_INVALID_REQUEST', 'instances[0].photo'))
  })
})
