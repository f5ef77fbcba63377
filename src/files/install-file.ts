import { randomUUID } from 'node:crypto'
import { rename, rm, writeFile } from 'node:fs/promises'
import { recordTemporaryPath } from './temporary-path.ts'

/**
 * Writes a temporary file and renames it, so that the file appears complete or not at all. Several processes may do so at
 * once.
 */
export async function installFile(file: string, text: string): Promise<void> {
  const draft = `${file}.${randomUUID()}.draft`
  recordTemporaryPath(draft)
  try {
    await writeFile(draft, text)
    await rename(draft, file)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}
