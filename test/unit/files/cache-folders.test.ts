import { expect, it } from '@jest/globals'
import { toolCacheFolder } from '../../../src/files/cache-folders.ts'

it('the cache folder is in the tool cache of the runner, else in the XDG cache folder, else in the home folder', () => {
  const home = '/home/someone'
  expect(toolCacheFolder({ RUNNER_TOOL_CACHE: '/tools', XDG_CACHE_HOME: '/xdg' }, home)).toBe(
    '/tools/tensorline',
  )
  expect(toolCacheFolder({ XDG_CACHE_HOME: '/xdg' }, home)).toBe('/xdg/tensorline')
  expect(toolCacheFolder({}, home)).toBe('/home/someone/.cache/tensorline')
})

it('empty and relative settings are ignored, as the XDG specification requires', () => {
  const env = { RUNNER_TOOL_CACHE: '', XDG_CACHE_HOME: 'relative' }
  expect(toolCacheFolder(env, '/root')).toBe('/root/.cache/tensorline')
})
