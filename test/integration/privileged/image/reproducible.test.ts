import { describe, expect, it } from '@jest/globals'
import { execFile } from 'node:child_process'
import { chownSync, mkdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { promisify } from 'node:util'
import { fetchNode, nodePackages } from '../../../../src/image/node-package.ts'
import { digestOfFile } from '../../../../src/artifacts/digest.ts'
import { temporaryFolder } from '../../../unit/image/temporary-folder.ts'

const run = promisify(execFile)
const folder = temporaryFolder()
const checkout = join(import.meta.dirname, '..', '..', '..', '..')
const program = relative(checkout, join(import.meta.dirname, 'build-process.ts'))

/** Builds as a user, with the checkout and all else in folders of that user's own. */
async function buildAs(user: number, umask: string): Promise<Record<string, unknown>> {
  const home = join(folder, `user-${user}`)
  const place = join(home, 'checkout')
  mkdirSync(place, { recursive: true })
  chownSync(home, user, user)
  const script = `mount --bind "${checkout}" "${place}" && cd "${place}" && umask ${umask} &&
    exec setpriv --reuid ${user} --regid ${user} --clear-groups "${process.execPath}" ${program} "${home}/work"`
  // The user's own view of the disk: the checkout may lie where others cannot look.
  const { stdout } = await run('unshare', ['--mount', 'sh', '-c', script])
  return JSON.parse(stdout) as Record<string, unknown>
}

describe('an image', () => {
  it('has one digest for any user, folder and umask, from an empty cache', async () => {
    await run('chmod', ['755', folder])
    const first = await buildAs(0, '022')
    const second = await buildAs(12345, '077')
    expect(first).toMatchObject({ user: 0 })
    expect(second).toMatchObject({ user: 12345 })
    expect({ ...second, user: 0 }).toEqual(first)
  })
})

describe('the Node.js of the image', () => {
  it('is the pinned one from the npm registry', async () => {
    const fetched = await fetchNode('linux/amd64', join(folder, 'fetched'), process.env)
    for (const { path, sha256 } of nodePackages['linux/amd64'].files)
      expect(await digestOfFile(join(fetched, path))).toBe(`sha256:${sha256}`)
  })
})
