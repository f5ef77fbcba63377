import { expect, it } from '@jest/globals'
import { toolCacheFolder } from '../../../src/files/cache-folders.ts'

it("prefers the runner's tool cache, then the XDG cache folder, then the one in the home folder", () => {
  const home = '/home/someone'
  expect(toolCacheFolder({ RUNNER_TOOL_CACHE: '/tools', XDG_CACHE_HOME: '/xdg' }, home)).toBe(
    '/tools/tensorline',
  )
  expect(toolCacheFolder({ XDG_CACHE_HOME: '/xdg' }, home)).toBe('/xdg/tensorline')
  expect(toolCacheFolder({}, home)).toBe('/home/someone/.cache/tensorline')
})

it('takes empty and relative settings for none, as the XDG specification asks', () => {
  const env = { RUNNER_TOOL_CACHE: '', XDG_CACHE_HOME: 'relative' }
  expect(toolCacheFolder(env, '/root')).toBe('/root/.cache/tensorline')
})
