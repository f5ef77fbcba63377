import { describe, expect, it } from '@jest/globals'
import { execFile } from 'node:child_process'
import { chownSync, mkdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join, relative } from 'node:path'
import { promisify } from 'node:util'
import { fetchNode, nodePackages } from '../../../../src/image/node-package.ts'
import { digestOfFile } from '../../../../src/artifacts/digest.ts'
import { temporaryFolder } from '../../../unit/image/temporary-folder.ts'

const run = promisify(execFile)
const folder = temporaryFolder()
const checkout = join(import.meta.dirname, '..', '..', '..', '..')
const program = relative(checkout, join(import.meta.dirname, 'build-process.ts'))

/** Settings in which two machines differ. */
interface Machine {
  readonly user: number
  readonly umask: string
  /** Number of threads and processors that the build may use. */
  readonly processors: number
  readonly environment: Readonly<Record<string, string>>
}

/** Builds as a user, with the checkout and all else in folders of that user's own. */
async function buildOn({ user, umask, processors, environment }: Machine): Promise<Record<string, unknown>> {
  const home = join(folder, `user-${user}`)
  const place = join(home, 'checkout')
  const temporary = join(home, 'a temporary folder')
  mkdirSync(place, { recursive: true })
  mkdirSync(temporary)
  for (const path of [home, temporary]) chownSync(path, user, user)
  const script = `mount --bind "${checkout}" "${place}" && cd "${place}" && umask ${umask} &&
    exec taskset --cpu-list 0-${processors - 1} setpriv --reuid ${user} --regid ${user} --clear-groups \
      "${process.execPath}" ${program} "${home}/work"`
  const threads = { UV_THREADPOOL_SIZE: String(processors), TMPDIR: temporary }
  // The user's own view of the disk: the checkout may lie where others cannot look.
  const { stdout } = await run('unshare', ['--mount', 'sh', '-c', script], {
    env: { ...process.env, ...threads, ...environment },
  })
  return JSON.parse(stdout) as Record<string, unknown>
}

describe('an image', () => {
  it('has one digest for any user, folder, umask, locale, time zone and number of processors', async () => {
    await run('chmod', ['755', folder])
    const first = await buildOn({
      user: 0,
      umask: '022',
      processors: 1,
      environment: { LC_ALL: 'C', TZ: 'UTC' },
    })
    const second = await buildOn({
      user: 12345,
      umask: '077',
      processors: availableParallelism(),
      // A locale with other rules for letters and numbers, and a day that is another in most places.
      environment: { LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati' },
    })
    const settings = { user: 0, locale: 'en-US', timeZone: 'UTC' }
    expect(first).toMatchObject(settings)
    expect(second).toMatchObject({ user: 12345, locale: 'tr-TR', timeZone: 'Pacific/Kiritimati' })
    expect({ ...second, ...settings }).toEqual(first)
  })
})

describe('the Node.js of the image', () => {
  it('is the pinned one from the npm registry', async () => {
    const fetched = await fetchNode('linux/amd64', join(folder, 'fetched'), process.env)
    for (const { path, sha256 } of nodePackages['linux/amd64'].files)
      expect(await digestOfFile(join(fetched, path))).toBe(`sha256:${sha256}`)
  })
})
