import { describe, expect, it } from '@jest/globals'
import { encodePng } from '../../../../src/model/example-codec/image-codec.ts'
import type { Call } from '../../../../src/serving/protocol/call.ts'
import { loggedInputs } from '../../../../src/serving/protocol/logged-inputs.ts'

function logged(call: Call): unknown {
  const line = Buffer.from(loggedInputs(call)).toString()
  expect(line).not.toMatch(/[\r\n]/)
  return JSON.parse(line)
}

describe('loggedInputs', () => {
  it('returns JSON as it was sent, on one line and without a byte order mark', () => {
    const value = { instances: [{ text: 'two\nlines' }, { text: 'é' }] }
    const body = Buffer.from(`\uFEFF${JSON.stringify(value, null, 2).replaceAll('\n', '\r\n')}`)
    expect(logged({ protocol: 'tensorflow', verb: 'predict', body })).toEqual(value)
    expect(logged({ protocol: 'open-inference', jsonLength: null, body })).toEqual(value)
    expect(logged({ protocol: 'simple', mediaType: 'application/json', body })).toEqual(value)
  })

  it('returns a text as a string', () => {
    const body = Buffer.from('two\n"lines"')
    expect(logged({ protocol: 'simple', mediaType: 'text/plain', body })).toBe('two\n"lines"')
  })

  it('returns image files and binary tensors as base64', () => {
    const { b64 } = encodePng({ width: 2, height: 1, channels: 1 }, Uint8Array.of(10, 13))
    const body = Buffer.from(b64, 'base64')
    for (const mediaType of ['image/png', 'application/octet-stream'])
      expect(logged({ protocol: 'simple', mediaType, body })).toEqual({ base64: b64 })
    expect(logged({ protocol: 'open-inference', jsonLength: 2, body })).toEqual({
      jsonLength: 2,
      base64: b64,
    })
  })
})
