import { describe, expect, it } from '@jest/globals'
import {
  MirroredPairs,
  type MirroredVersion,
  type PairingOptions,
} from '../../../src/canary/mirrored-pairs.ts'

const settle = 1000

/** Returns pairs, a function that adds a line to them, and one that lets time pass. */
function pairing(options: Partial<PairingOptions> = {}) {
  let time = 0
  const pairs = new MirroredPairs({ outputs: ['label'], now: () => time, settle, ...options })
  return {
    pairs,
    pass: (milliseconds: number) => (time += milliseconds),
    log: (version: MirroredVersion, request: string, more: object = {}) => {
      const outputs = { predictions: [[0.1, 0.9]] }
      pairs.add(version, JSON.stringify({ request, milliseconds: 3, outputs, ...more }))
    },
    ids: () => pairs.take().map(({ request }) => request.id),
  }
}

describe('MirroredPairs', () => {
  it('joins the responses of both versions to a request, in any order of their lines', () => {
    const { pairs, log, pass } = pairing()
    log('stable', 'one')
    log('canary', 'two', { outputs: { predictions: [[0.7, 0.3]] }, milliseconds: 5 })
    log('canary', 'one')
    log('stable', 'two')
    pass(settle)
    const equal = { status: 200, outputs: [[[0.1, 0.9]]], milliseconds: 3, failure: null }
    expect(pairs.take()).toEqual([
      { request: { id: 'one', labels: null }, isFirst: true, stable: equal, canary: equal },
      {
        request: { id: 'two', labels: null },
        isFirst: true,
        stable: equal,
        canary: { ...equal, outputs: [[[0.7, 0.3]]], milliseconds: 5 },
      },
    ])
    expect(pairs.take()).toEqual([])
  })

  it('returns pairs in the order of their requests, when they have settled', () => {
    const { log, pass, ids } = pairing()
    log('stable', 'slow')
    pass(10)
    log('stable', 'fast')
    log('canary', 'fast')
    pass(500)
    log('canary', 'slow')
    expect(ids()).toEqual([])
    pass(settle)
    expect(ids()).toEqual(['slow', 'fast'])
  })

  it('ignores requests that only one version got, and other lines of the log', () => {
    const { pairs, log, pass, ids } = pairing()
    log('stable', 'not mirrored')
    log('canary', 'not mirrored either')
    pairs.add('stable', '{"level":30,"msg":"listening"}')
    pairs.add('stable', 'Killed')
    pass(settle)
    expect(ids()).toEqual([])
  })

  it.each<[title: string, line: object, failure: string | null]>([
    ['a failed request', { status: 503, outputs: undefined }, 'status 503'],
    ['a mirrored request that the gateway gave up', { status: 499, outputs: undefined }, 'status 499'],
    ['a response after more than ten seconds', { milliseconds: 10_001 }, 'no response in 10 s'],
    ['a prediction in another protocol', { outputs: { model_name: 'digits' } }, null],
  ])('has the failure of %s', (_, line, failure) => {
    const { pairs, log, pass } = pairing()
    log('stable', 'one')
    log('canary', 'one', line)
    pass(settle)
    expect(pairs.take().map(({ canary }) => [canary.failure, canary.outputs])).toEqual([[failure, null]])
  })

  it('ignores a request whose client left the stable version', () => {
    const { log, pass, ids } = pairing()
    log('canary', 'one')
    log('stable', 'one', { status: 499, outputs: undefined })
    pass(settle)
    expect(ids()).toEqual([])
  })

  it('ignores an id that several requests have', () => {
    const { log, pass, ids } = pairing()
    log('stable', 'same')
    log('canary', 'same')
    log('stable', 'same', { outputs: { predictions: [[1, 0]] } })
    log('canary', 'same')
    pass(settle)
    expect(ids()).toEqual([])
  })

  it('drops the oldest lines beyond its limit', () => {
    const { log, pass, ids } = pairing({ limit: 2000 })
    for (let index = 0; index < 1000; index++) log('stable', `request-${index}`)
    log('canary', 'request-0')
    log('canary', 'request-999')
    pass(settle)
    expect(ids()).toEqual(['request-999'])
  })
})
