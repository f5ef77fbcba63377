import { describe, expect, it } from '@jest/globals'
import { checkVariables } from '../../../../src/stages/deployment/check-variables.ts'
import { silentLog } from '../../kubernetes/api-server.ts'

function warningsOf(env: Parameters<typeof checkVariables>[0]): string[] {
  const warnings: string[] = []
  checkVariables(env, { ...silentLog, warning: (message) => warnings.push(message) })
  return warnings
}

describe('checkVariables', () => {
  it.each([
    ['MAX_BATCH_SIZ', 'MAX_BATCH_SIZE'],
    ['BATCH_SIZE', 'MAX_BATCH_SIZE'],
    ['NUM_THREADS', 'THREADS'],
    ['LOGLEVEL', 'LOG_LEVEL'],
    ['log_level', 'LOG_LEVEL'],
  ])('warns of %s and suggests %s', (name, known) => {
    expect(warningsOf({ [name]: '8' })).toEqual([expect.stringContaining(`Did you mean ${known}?`)])
  })

  it.each([
    ...['MAX_BATCH_SIZE', 'OTEL_EXPORTER_OTLP_HEADERS', 'NODE_OPTIONS', 'TZ', 'S3_BUCKET', 'MODEL_NAME'],
    ...['MODEL_URL', 'API_KEY', 'STAGE', 'PATH', 'HOSTS', 'HTTPS_PROXY'],
  ])('accepts %s without a warning', (name) => {
    expect(warningsOf({ [name]: '8' })).toEqual([])
  })

  it('warns of a misspelt name whose value is in a secret', () => {
    expect(warningsOf({ AUTH_TOKE: { secret: 'digits', key: 'token' } })).toHaveLength(1)
  })

  it('reports all values with which the server would not start, and no token', () => {
    const checking = () => warningsOf({ THREADS: '0', LOG_LEVEL: 'loud', AUTH_TOKEN: 'short', LOADER: '' })
    const problem = (name: string) =>
      expect.objectContaining({ code: 'CONFIG_INVALID_VALUE', key: ['deploy', 'env', name] })
    const problems = ['THREADS', 'LOG_LEVEL', 'AUTH_TOKEN'].map(problem)
    expect(checking).toThrow(expect.objectContaining({ problems }))
    expect(checking).not.toThrow('short')
  })
})
