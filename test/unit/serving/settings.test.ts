import { describe, expect, it } from '@jest/globals'
import { readSettings } from '../../../src/serving/settings.ts'
import { userError } from '../../harness/user-error.ts'

describe('the settings of the server', () => {
  it('have defaults for a container', () => {
    expect(readSettings({})).toEqual({
      HOST: '0.0.0.0',
      PORT: 8080,
      MODEL_DIR: '/model',
      MAX_BODY_BYTES: 16 * 1024 * 1024,
      DRAIN_SECONDS: 25,
      LOG_LEVEL: 'info',
    })
  })

  it('are read from the environment', () => {
    expect(readSettings({ PORT: '0', DRAIN_SECONDS: '0.5', PATH: '/bin' })).toMatchObject({
      PORT: 0,
      DRAIN_SECONDS: 0.5,
    })
  })

  it.each([
    ['PORT', '80a'],
    ['PORT', '65536'],
    ['PORT', ''],
    ['MAX_BODY_BYTES', '0'],
    ['MAX_BODY_BYTES', '1.5'],
    ['DRAIN_SECONDS', '-1'],
    ['HOST', ''],
    ['LOG_LEVEL', 'verbose'],
  ])('reject %s=%s with the name', (name, value) => {
    expect(() => readSettings({ [name]: value })).toThrow(
      userError('ENVIRONMENT_INVALID_VARIABLE', `${name}=${value}`),
    )
  })
})
