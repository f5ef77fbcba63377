import { createHash } from 'node:crypto'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { cp, mkdir, rename, rm, symlink } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'

const checkout = join(import.meta.dirname, '..', '..')
const published = ['action.yml', 'actions', 'package.json']
const caches = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'tensorline-test', 'bundles')
const dayMs = 86_400_000

/**
 * Writes the files that `uses: tensorline/tensorline/actions/…@v1` fetches from this checkout: no sources, no node_modules.
 *
 * `dist` is a link to a copy outside of the checkout. act copies the folder of an action for each step, and the bundles have
 * 59 MB; from a link, Node also has one path for a bundle in all runs, so that its compiled code is found again.
 */
export async function exportActions(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true })
  for (const path of published) await cp(join(checkout, path), join(folder, path), { recursive: true })
  await symlink(join(await copyBundles(), 'dist'), join(folder, 'dist'))
  return folder
}

/** The folder of compiled code of the exported bundles, for `NODE_COMPILE_CACHE`. */
export const compiledBundles = (): string => join(caches, bundlesId(), 'compiled')

/** @returns the folder with a copy of the bundles and `package.json`, made once for each state of them */
async function copyBundles(): Promise<string> {
  const id = bundlesId()
  const folder = join(caches, id, 'bundles')
  if (existsSync(folder)) return folder
  await removeOld()
  const staging = `${folder}.${process.pid}`
  await mkdir(staging, { recursive: true })
  for (const path of ['dist', 'package.json'])
    await cp(join(checkout, path), join(staging, path), { recursive: true })
  try {
    await rename(staging, folder)
  } catch (error) {
    if (!existsSync(folder)) throw error
    // Another process made the same copy meanwhile.
    await rm(staging, { recursive: true })
  }
  return folder
}

/** Removes copies that are older than a day. Newer ones may be in use by the tests of another checkout. */
async function removeOld(): Promise<void> {
  if (!existsSync(caches)) return
  for (const copy of readdirSync(caches)) {
    const folder = join(caches, copy)
    const found = statSync(folder, { throwIfNoEntry: false })
    if (found !== undefined && found.mtimeMs < Date.now() - dayMs)
      await rm(folder, { recursive: true, force: true })
  }
}

/** @returns a digest of the paths, sizes and times of the bundles */
function bundlesId(): string {
  const hash = createHash('sha256')
  const dist = join(checkout, 'dist')
  for (const path of readdirSync(dist, { recursive: true, encoding: 'utf8' }).sort()) {
    const { size, mtimeMs } = statSync(join(dist, path))
    hash.update(`${path} ${size} ${mtimeMs}\n`)
  }
  return hash.digest('hex').slice(0, 12)
}
