import { expect, it } from '@jest/globals'
import { createServer } from '../../../src/serving/server.ts'
import { readSettings } from '../../../src/serving/settings.ts'

it('createServer accepts times that are no whole number of milliseconds', async () => {
  const settings = readSettings({ REQUEST_TIMEOUT_SECONDS: '0.12345', KEEP_ALIVE_SECONDS: '0.12345' })
  const server = createServer(settings, Buffer.from(''))
  expect(await server.listen('127.0.0.1', 0)).toMatch(/^http/)
  expect(await server.drain({ delay: 0, limit: 1 })).toBe(true)
})
