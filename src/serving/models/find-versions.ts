import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { manifestName } from '../../artifacts/manifest.ts'
import { isMissing } from '../../errors/user-error.ts'

/** A folder `<name>/<version>` with a manifest, whose content is unverified. */
export interface FoundVersion {
  readonly name: string
  readonly version: string
  readonly folder: string
  /** Changes when a file of the folder does. */
  readonly fingerprint: string
}

const namePattern = /^[\w][\w.-]{0,127}$/
/** A version is a whole number without leading zeros. */
const versionPattern = /^(?:0|[1-9]\d{0,14})$/

/** A folder in which versions are renamed all the time is read as it is found. */
const mostReadings = 10

/**
 * Lists the versions of all models, newest first.
 * @param folder contains `<name>/<version>/manifest.json`
 */
export async function findVersions(folder: string): Promise<FoundVersion[]> {
  const found: FoundVersion[] = []
  for (const name of await namesIn(folder, namePattern)) found.push(...(await versionsOf(folder, name)))
  return found
}

/**
 * Lists the versions of a model. A version that is renamed after it was listed and before it was read would be missing under both
 * names, so the folder is listed again until nothing has changed.
 */
async function versionsOf(folder: string, name: string): Promise<FoundVersion[]> {
  let listed = await versionsIn(join(folder, name))
  for (let reading = 1; ; reading++) {
    const found: FoundVersion[] = []
    for (const version of listed) {
      const path = join(folder, name, version)
      const fingerprint = await fingerprintOf(path)
      if (fingerprint !== null) found.push({ name, version, folder: path, fingerprint })
    }
    const again = await versionsIn(join(folder, name))
    if (again.join() === listed.join() || reading === mostReadings) return found
    listed = again
  }
}

async function versionsIn(folder: string): Promise<string[]> {
  try {
    const versions = await namesIn(folder, versionPattern)
    return versions.sort((a, b) => Number(b) - Number(a))
  } catch (error) {
    // A file beside the models, or a model that was deleted in between.
    if (isMissing(error)) return []
    throw error
  }
}

async function namesIn(folder: string, pattern: RegExp): Promise<string[]> {
  return (await readdir(folder)).filter((name) => pattern.test(name)).sort()
}

/** Returns the names, sizes and times of all files; null without a manifest. */
async function fingerprintOf(folder: string): Promise<string | null> {
  try {
    const lines: string[] = []
    for (const path of (await readdir(folder, { recursive: true })).sort()) {
      const { size, mtimeMs, ino } = await stat(join(folder, path))
      lines.push(`${path} ${size} ${mtimeMs} ${ino}`)
    }
    return lines.some((line) => line.startsWith(`${manifestName} `)) ? lines.join('\n') : null
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}
