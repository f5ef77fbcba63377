import { mkdtempSync, rmSync } from 'node:fs'

const paths = new Set<string>()
const listeners = new Set<(path: string) => void>()

/**
 * Creates a temporary folder whose path begins with `prefix`. The caller deletes it; if a signal ends the process first,
 * `deleteTemporaryPaths` deletes it. Synchronous, so that no signal is handled between its creation and its registration.
 */
export function makeTemporaryFolder(prefix: string): string {
  const folder = mkdtempSync(prefix)
  recordTemporaryPath(folder)
  return folder
}

/**
 * Records a file or folder for `deleteTemporaryPaths`. Its path must never be used again, not even by another process.
 */
export function recordTemporaryPath(path: string): void {
  paths.add(path)
  for (const listener of listeners) listener(path)
}

/** Returns true for a path that this process recorded. */
export function isRecordedPath(path: string): boolean {
  return paths.has(path)
}

/** Calls `listener` for each path that is recorded from now on. */
export function onTemporaryPath(listener: (path: string) => void): void {
  listeners.add(listener)
}

/** Deletes the recorded paths that still exist. */
export function deleteTemporaryPaths(): void {
  for (const path of paths) deleteTemporaryPath(path)
}

/** Deletes a temporary file or folder, and the folder beside it in which `installFolder` keeps the replaced version. */
export function deleteTemporaryPath(path: string): void {
  for (const each of [path, `${path}-old`]) rmSync(each, { recursive: true, force: true })
}
