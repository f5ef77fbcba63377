import { describe, expect, it } from '@jest/globals'
import { dataSection } from '../../../src/config/data.ts'

const parse = (source: unknown) => dataSection.safeParse({ source })

describe('data.source', () => {
  it('takes an address of S3 as a text or as a mapping', () => {
    const expected = [{ s3: 's3://flowers/2026/*.csv' }]
    expect(parse('s3://flowers/2026/*.csv').data?.source).toEqual(expected)
    expect(parse({ s3: 's3://flowers/2026/*.csv' }).data?.source).toEqual(expected)
    expect(parse(['data', 's3://flowers']).data?.source).toEqual(['data', { s3: 's3://flowers' }])
  })

  it.each([
    ['a bucket without a name', 's3:///a.csv'],
    ['a name that no bucket has', 's3://a b/c.csv'],
    [
      'an endpoint with a password',
      { s3: 's3://flowers', endpoint: 'https://user:secret@store.example.com' },
    ],
    [
      'an endpoint with a query',
      { s3: 's3://flowers', endpoint: 'https://store.example.com?X-Amz-Signature=1' },
    ],
    ['another protocol', { s3: 's3://flowers', endpoint: 'ftp://store.example.com' }],
    ['a version of a folder', { s3: 's3://flowers/', 'version-id': '1' }],
    ['a hash of a pattern', { s3: 's3://flowers/*.csv', sha256: '0'.repeat(64) }],
    ['a region that would be a host', { s3: 's3://flowers', region: 'x.attacker.example.com#' }],
  ])('refuses %s', (_, source) => {
    expect(parse(source).success).toBe(false)
  })
})
