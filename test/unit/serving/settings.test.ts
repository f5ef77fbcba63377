import { availableParallelism } from 'node:os'
import { describe, expect, it } from '@jest/globals'
import { readSettings } from '../../../src/serving/settings.ts'
import { userError } from '../../harness/user-error.ts'

describe('the settings of the server', () => {
  it('have defaults for a container', () => {
    expect(readSettings({})).toMatchObject({
      HOST: '0.0.0.0',
      PORT: 8080,
      MODEL_DIR: '/model',
      THREADS: Math.min(availableParallelism(), 8),
      MAX_BODY_BYTES: 16 * 1024 * 1024,
      MAX_BATCH_DELAY_MS: 0,
      CORS_ORIGINS: [],
      DRAIN_SECONDS: 25,
      SHUTDOWN_DELAY_SECONDS: 0,
      LOG_LEVEL: 'info',
    })
    expect(readSettings({})).not.toHaveProperty('AUTH_TOKEN')
  })

  it('are read from the environment', () => {
    expect(readSettings({ PORT: '0', DRAIN_SECONDS: '0.5', PATH: '/bin' })).toMatchObject({
      PORT: 0,
      DRAIN_SECONDS: 0.5,
    })
  })

  it('have labels of the newest version, of a version, and of one model', () => {
    expect(readSettings({ MODEL_LABELS: 'latest, old=1,penguins:stable=3' }).MODEL_LABELS).toEqual([
      { label: 'latest', model: null, version: null },
      { label: 'old', model: null, version: '1' },
      { label: 'stable', model: 'penguins', version: '3' },
    ])
  })

  it('never show a token', () => {
    const read = () => readSettings({ AUTH_TOKEN: 'short-secret' })
    expect(read).toThrow(userError('ENVIRONMENT_INVALID_VARIABLE', 'AUTH_TOKEN=…'))
    expect(read).not.toThrow(/short-secret/)
  })

  it.each([
    ['PORT', '80a'],
    ['PORT', '65536'],
    ['PORT', ''],
    ['MAX_BODY_BYTES', '0'],
    ['MAX_BODY_BYTES', '1.5'],
    ['DRAIN_SECONDS', '-1'],
    ['HOST', ''],
    ['THREADS', '0'],
    ['MAX_BODY_BYTES', '1073741825'],
    ['CORS_ORIGINS', 'a,,b'],
    ['MODEL_LABELS', 'stable=new'],
    ['MODEL_LABELS', 'a:b:c'],
    ['MODEL_CONTROL', 'yes'],
    ['PREDICTION_LOG_INPUTS', 'true'],
    ['LOG_LEVEL', 'verbose'],
  ])('reject %s=%s with the name', (name, value) => {
    expect(() => readSettings({ [name]: value })).toThrow(
      userError('ENVIRONMENT_INVALID_VARIABLE', `${name}=${value}`),
    )
  })
})
