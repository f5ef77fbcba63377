import { join } from 'node:path'
import { hasCode } from '../errors/user-error.ts'
import { digestOfFile, type Digest } from './digest.ts'
import { manifestName } from './manifest.ts'

/** The digest of a sealed artifact folder, read without verifying its files; null where nothing is sealed. */
export async function sealedDigest(folder: string): Promise<Digest | null> {
  try {
    return await digestOfFile(join(folder, manifestName))
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null
    throw error
  }
}
