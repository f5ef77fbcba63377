import { randomUUID } from 'node:crypto'
import { rename, rm, writeFile } from 'node:fs/promises'
import { recordTemporaryPath } from './temporary-path.ts'

/** Writes a file beside its place and puts it there, so that it appears complete or not at all; several may do so at once. */
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
