import { describe, expect, it } from '@jest/globals'
import { serverResources } from '../../../src/manifests/resources.ts'

const mebibyte = 1024 ** 2

describe('serverResources', () => {
  it('requests half a processor and 512 MiB without settings and measurement', () => {
    expect(serverResources({}, null)).toEqual({
      requests: { cpu: '500m', memory: '512Mi' },
      limits: { memory: '512Mi' },
      threads: 2,
    })
  })

  it('prefers the settings to the measurement', () => {
    const measured = { peakMemory: 900 * mebibyte, processorMilliseconds: 90 }
    expect(serverResources({ cpu: '3', memory: '1Gi' }, measured)).toEqual({
      requests: { cpu: '3', memory: '1Gi' },
      limits: { memory: '1Gi' },
      threads: 3,
    })
  })

  it('requests half more memory than was measured, and processor time for 50 requests per second', () => {
    const measured = { peakMemory: 100 * mebibyte, processorMilliseconds: 12 }
    expect(serverResources({}, measured).requests).toEqual({ cpu: '600m', memory: '256Mi' })
  })

  it('is equal for measurements that differ by little', () => {
    const one = { peakMemory: 100 * mebibyte, processorMilliseconds: 12 }
    const other = { peakMemory: 103 * mebibyte, processorMilliseconds: 11.5 }
    expect(serverResources({}, other)).toEqual(serverResources({}, one))
  })

  it('requests between a tenth of a processor and four', () => {
    const measured = { peakMemory: mebibyte, processorMilliseconds: 0.1 }
    expect(serverResources({}, measured).requests.cpu).toBe('100m')
    expect(serverResources({}, { ...measured, processorMilliseconds: 1000 }).requests.cpu).toBe('4000m')
  })
})
