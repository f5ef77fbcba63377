import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { z } from 'zod'
import { hashBucket } from '../../../src/transform/hash-bucket.ts'

const path = join(import.meta.dirname, '../../fixtures/hashing/hashing.json')
const rows = z
  .array(z.object({ text: z.string(), hash: z.number(), column: z.number() }))
  .min(60)
  .parse(JSON.parse(readFileSync(path, 'utf8')))

describe('hashBucket', () => {
  it("returns scikit-learn's MurmurHash3 of every text, modulo the number of buckets", () => {
    for (const buckets of [2 ** 32, 1000, 2])
      expect(rows.map(({ text }) => hashBucket(text, buckets))).toEqual(
        rows.map(({ hash }) => hash % buckets),
      )
  })

  it("agrees with the columns of scikit-learn's FeatureHasher, which uses the signed hash", () => {
    expect(rows.map(({ text }) => Math.abs(hashBucket(text, 2 ** 32) | 0) % 1009)).toEqual(
      rows.map(({ column }) => column),
    )
  })

  it('returns one bucket for the spellings of a number and of a truth value, but not for names with zeros', () => {
    const bucketOf = (text: string) => hashBucket(text, 2 ** 32)
    expect(bucketOf('1.0')).toBe(bucketOf('1'))
    expect(bucketOf('True')).toBe(bucketOf('true'))
    expect(bucketOf('007')).not.toBe(bucketOf('7'))
    expect(bucketOf('12345678901234567890')).not.toBe(bucketOf('12345678901234567000'))
  })
})
