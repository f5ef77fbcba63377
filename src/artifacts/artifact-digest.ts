import { join } from 'node:path'
import { hasCode } from '../errors/user-error.ts'
import { digestOfFile, type Digest } from './digest.ts'
import { manifestName } from './manifest.ts'

/** Returns the digest of a sealed artifact folder without verifying its files; null if the folder is not sealed. */
export async function artifactDigest(folder: string): Promise<Digest | null> {
  try {
    return await digestOfFile(join(folder, manifestName))
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null
    throw error
  }
}
