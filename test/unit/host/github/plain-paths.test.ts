import { expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { linkPlainPaths } from '../../../../src/host/github/plain-paths.ts'

it('linkPlainPaths links folders with spaces to paths that tar and the runner do not split', async () => {
  const root = await mkdtemp(join(tmpdir(), 'tensorline-plain-'))
  const [workspace, temporary] = [join(root, 'my repository'), join(root, 'my temp')]
  const transfer = join(workspace, '.tensorline/transfer/x')
  await mkdir(transfer, { recursive: true })
  await mkdir(temporary)
  await writeFile(join(transfer, 'weights'), 'x')
  const env: NodeJS.ProcessEnv = { GITHUB_WORKSPACE: workspace, RUNNER_TEMP: temporary }
  const plain = await linkPlainPaths(env, join(root, 'links'))
  const paths = plain([transfer])
  expect(plain([transfer])).toEqual(paths)
  const link = env['GITHUB_WORKSPACE'] ?? ''
  expect([link, env['RUNNER_TEMP'], ...paths].filter((path) => path?.includes(' '))).toEqual([])
  // The client uses paths relative to the workspace of the environment.
  const listed = execFileSync('tar', ['-c', '-P', '-C', link, relative(link, paths[0] ?? '')])
  expect(listed.toString()).toContain('.tensorline/transfer/x/weights')
  await rm(root, { recursive: true })
})

it('linkPlainPaths keeps folders without spaces', async () => {
  const env: NodeJS.ProcessEnv = { GITHUB_WORKSPACE: '/srv/repository', RUNNER_TEMP: '/srv/temp' }
  const plain = await linkPlainPaths(env, '/nowhere')
  expect(plain(['.tensorline/transfer/x'])).toEqual(['.tensorline/transfer/x'])
  expect(env).toEqual({ GITHUB_WORKSPACE: '/srv/repository', RUNNER_TEMP: '/srv/temp' })
})
