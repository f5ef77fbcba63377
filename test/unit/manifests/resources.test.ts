import { describe, expect, it } from '@jest/globals'
import { serverResources } from '../../../src/manifests/resources.ts'
import { settingsOf } from './digits.ts'

const mebibyte = 1024 ** 2
const measured = { threads: 2, peakMemory: 100 * mebibyte, processorMilliseconds: 12 }

describe('serverResources', () => {
  it('requests half a processor and 512 MiB without settings and measurement', () => {
    expect(serverResources(settingsOf(), null)).toEqual({
      requests: { cpu: '500m', memory: '512Mi' },
      limits: { memory: '512Mi' },
      threads: 2,
    })
  })

  it('prefers the settings to the measurement', () => {
    const settings = settingsOf({ resources: { cpu: '3', memory: '1Gi' } })
    expect(serverResources(settings, measured)).toEqual({
      requests: { cpu: '3', memory: '1Gi' },
      limits: { memory: '1Gi' },
      threads: 3,
    })
  })

  it('requests half more memory than was measured, and processor time for 50 requests per second', () => {
    expect(serverResources(settingsOf(), measured).requests).toEqual({ cpu: '600m', memory: '256Mi' })
  })

  it('requests more memory for more threads, each with its copy of the model', () => {
    const eight = settingsOf({ env: { THREADS: 8 } })
    expect(serverResources(eight, measured).requests.memory).toBe('384Mi')
    const processors = settingsOf({ resources: { cpu: '8' } })
    expect(serverResources(processors, measured).requests.memory).toBe('384Mi')
  })

  it('is equal for measurements that differ by little', () => {
    const other = { threads: 2, peakMemory: 103 * mebibyte, processorMilliseconds: 11 }
    expect(serverResources(settingsOf(), other)).toEqual(serverResources(settingsOf(), measured))
  })

  it('requests between a tenth of a processor and four', () => {
    const requested = (processorMilliseconds: number) =>
      serverResources(settingsOf(), { ...measured, processorMilliseconds }).requests.cpu
    expect([0.1, 2.5, 1000].map(requested)).toEqual(['100m', '150m', '4000m'])
  })
})
