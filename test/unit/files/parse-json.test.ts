import { describe, expect, it } from '@jest/globals'
import { parseJson, tryParseJson } from '../../../src/files/parse-json.ts'

const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels)

describe('parseJson', () => {
  it('returns what JSON.parse returns', () => {
    const text = '{"a":["\\"]}",{"b":null}],"c":"{[\\\\"}'
    expect(parseJson(text)).toEqual(JSON.parse(text))
  })

  it('accepts 256 levels and refuses more, of arrays and of objects', () => {
    expect(() => parseJson(nested(256))).not.toThrow()
    expect(() => parseJson(nested(257))).toThrow(/nested deeper than 256 levels/)
    expect(() => parseJson(`${'{"a":'.repeat(200_000)}1`)).toThrow(/nested deeper/)
  })

  it('does not count brackets inside strings', () => {
    expect(parseJson(JSON.stringify(nested(1000)))).toBe(nested(1000))
  })

  it('does not overflow the stack on a long string', () => {
    const text = 'a"'.repeat(5_000_000)
    expect(parseJson(JSON.stringify(text))).toBe(text)
  })

  it.each(['', '{', '"', '"\\', ']]]'])('refuses %j, which is not JSON', (text) => {
    expect(() => parseJson(text)).toThrow(SyntaxError)
  })
})

it('tryParseJson returns undefined for a text that is not JSON', () => {
  expect(tryParseJson('{"a": [1]}')).toEqual({ a: [1] })
  expect(tryParseJson('<html>')).toBeUndefined()
})
