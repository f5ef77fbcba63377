import { createHash, randomUUID } from 'node:crypto'
import { open, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { createFolder } from '../files/create-folder.ts'

/** Attributes that change when a file is replaced or written to. Only the system can set `ctime`. */
export interface FileIdentity {
  readonly path: string
  readonly dev: bigint
  readonly ino: bigint
  readonly size: bigint
  readonly mtimeNs: bigint
  readonly ctimeNs: bigint
}

const bootIdFile = '/proc/sys/kernel/random/boot_id'
const writableByOthers = 0o022

/** Returns true if these files were verified since this machine started, by this user, and have not changed since. */
export async function hasStamp(
  stamps: string,
  folder: string,
  files: readonly FileIdentity[],
): Promise<boolean> {
  const expected = await stampOf(files)
  if (expected === null) return false
  try {
    const file = await open(await stampPathOf(stamps, folder))
    try {
      const { uid, mode } = await file.stat()
      if (uid !== process.getuid?.() || (mode & writableByOthers) !== 0) return false
      return (await file.readFile('utf8')) === expected
    } finally {
      await file.close()
    }
  } catch {
    return false
  }
}

/** Records that these files were verified. A stamp that cannot be written costs the next process a verification, no more. */
export async function writeStamp(
  stamps: string,
  folder: string,
  files: readonly FileIdentity[],
): Promise<void> {
  const stamp = await stampOf(files)
  if (stamp === null) return
  try {
    await createFolder(stamps, 0o700)
    const stampPath = await stampPathOf(stamps, folder)
    const draft = `${stampPath}.${randomUUID()}`
    await writeFile(draft, stamp, { mode: 0o600, flag: 'wx' })
    await rename(draft, stampPath)
  } catch {
    return
  }
}

/** Deletes the stamp of a folder, so that the next process computes the hashes. */
export async function removeStamp(stamps: string, folder: string): Promise<void> {
  const stampPath = await stampPathOf(stamps, folder).catch(() => null)
  if (stampPath !== null) await rm(stampPath, { force: true })
}

/** The machine is in the name: a home folder may be shared by several. */
async function stampPathOf(stamps: string, folder: string): Promise<string> {
  const name = createHash('sha256').update(JSON.stringify([hostname(), await realpath(folder)]))
  return join(stamps, name.digest('hex').slice(0, 32))
}

/** Null where the system does not identify its start. */
async function stampOf(files: readonly FileIdentity[]): Promise<string | null> {
  const boot = await readFile(bootIdFile, 'utf8').catch(() => null)
  if (boot === null) return null
  const hash = createHash('sha256')
  for (const { path, ...numbers } of files) hash.update(`${Object.values(numbers).join()},${path}\n`)
  return `${boot.trim()} ${hash.digest('hex')}\n`
}
