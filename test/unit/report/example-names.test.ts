import { describe, expect, it } from '@jest/globals'
import { shortNamesOf } from '../../../src/report/example-names.ts'

const digest = (start: string) => start.padEnd(24, '0')

function shorten(...ids: readonly string[]): string[] {
  return ids.map(shortNamesOf(ids))
}

describe('shortNamesOf', () => {
  it('shortens digests to eight digits', () => {
    expect(shorten(digest('0123456789'), digest('abcdef0123'))).toEqual(['01234567', 'abcdef01'])
  })

  it('keeps digests whole that begin with the same eight digits', () => {
    const ids = [digest('0123456789'), digest('01234567ab')]
    expect(shorten(...ids, digest('f'))).toEqual([...ids, 'f0000000'])
  })

  it('keeps names that are not digests', () => {
    expect(shorten('customer-000000000000017', 'test-12')).toEqual(['customer-000000000000017', 'test-12'])
  })
})
