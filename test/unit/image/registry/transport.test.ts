import { describe, expect, it } from '@jest/globals'
import { isLoopback } from '../../../../src/image/registry/transport.ts'

describe('a registry of this machine', () => {
  it.each(['localhost', 'localhost:5000', '127.0.0.1:5000', '127.9.8.7', '[::1]:5000'])('is %s', (host) => {
    expect(isLoopback(host)).toBe(true)
  })

  it.each(['ghcr.io', 'localhost.example:5000', '127.0.0.1.example', '10.0.0.1:5000', '1127.0.0.1'])(
    'is not %s',
    (host) => {
      expect(isLoopback(host)).toBe(false)
    },
  )
})
