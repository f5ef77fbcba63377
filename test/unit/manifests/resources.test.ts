import { describe, expect, it } from '@jest/globals'
import { serverResources } from '../../../src/manifests/resources.ts'
import { settingsOf } from './digits.ts'

const mebibyte = 1024 ** 2
const measured = { threads: 2, peakMemory: 200 * mebibyte, processorMilliseconds: 12, exampleBytes: 100 }

describe('serverResources', () => {
  it('requests half a processor and 512 MiB without settings and measurement', () => {
    expect(serverResources(settingsOf(), null)).toEqual({
      requests: { cpu: '500m', memory: '512Mi' },
      limits: { memory: '512Mi' },
      env: { THREADS: '2' },
    })
  })

  it('prefers the settings to the measurement', () => {
    const settings = settingsOf({ resources: { cpu: '3', memory: '1Gi' } })
    expect(serverResources(settings, measured)).toMatchObject({
      requests: { cpu: '3', memory: '1Gi' },
      limits: { memory: '1Gi' },
      env: { THREADS: '3' },
    })
  })

  it('requests memory for the measured load and for bodies, and processor time for 50 requests per second', () => {
    // 1.25 × 200 + 32 for bodies + 128 + 16 × 4 for their values = 474 MiB.
    expect(serverResources(settingsOf(), measured)).toMatchObject({
      requests: { cpu: '600m', memory: '512Mi' },
      env: { MAX_BODY_BYTES: String(4 * mebibyte), MAX_PENDING_BYTES: String(32 * mebibyte) },
    })
  })

  it('accepts larger bodies for larger examples, up to the default of the server', () => {
    const largest = (exampleBytes: number) =>
      serverResources(settingsOf(), { ...measured, exampleBytes }).env['MAX_BODY_BYTES']
    expect([7000, 1_000_000].map(largest)).toEqual([String(8 * mebibyte), String(16 * mebibyte)])
  })

  it('requests memory for the configured bodies, batches and threads', () => {
    const requested = (env: object) => serverResources(settingsOf({ env }), measured).requests.memory
    expect(requested({ MAX_BODY_BYTES: 16 * mebibyte })).toBe('768Mi')
    expect(requested({ MAX_PENDING_BYTES: 256 * mebibyte })).toBe('768Mi')
    expect(requested({ MAX_BATCH_SIZE: 512 })).toBe('768Mi')
    expect(requested({ THREADS: 4 })).toBe('768Mi')
    expect(serverResources(settingsOf({ resources: { cpu: '4' } }), measured).requests.memory).toBe('768Mi')
  })

  it('is equal for measurements that differ by little', () => {
    const other = { ...measured, peakMemory: 203 * mebibyte, processorMilliseconds: 11 }
    expect(serverResources(settingsOf(), other)).toEqual(serverResources(settingsOf(), measured))
  })

  it('requests between a tenth of a processor and four', () => {
    const requested = (processorMilliseconds: number) =>
      serverResources(settingsOf(), { ...measured, processorMilliseconds }).requests.cpu
    expect([0.1, 2.5, 1000].map(requested)).toEqual(['100m', '150m', '4000m'])
  })
})
