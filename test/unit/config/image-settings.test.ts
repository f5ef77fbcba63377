import { describe, expect, it } from '@jest/globals'
import { imagesSchema } from '../../../src/config/image-settings.ts'

describe('images.size', () => {
  it.each([
    [32, 32, 32],
    [[32, 64], 32, 64],
    [{ height: 32, width: 64 }, 32, 64],
  ])('takes %j as a height and a width', (size, height, width) => {
    expect(imagesSchema.parse({ size }).size).toEqual({ height, width })
  })

  it.each([[[32]], [[32, 64, 3]], [[32, 0]], [{ height: 32 }]])('rejects %j', (size) => {
    expect(imagesSchema.safeParse({ size }).success).toBe(false)
  })
})
