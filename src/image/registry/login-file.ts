import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { parseFailure } from '../../artifacts/artifact-json.ts'
import { hasCode } from '../../errors/user-error.ts'
import { credentialsOf, unusableLogin, type Credentials } from './credentials.ts'

const entrySchema = z.looseObject({
  auth: z.string().optional(),
  username: z.string().optional(),
  password: z.string().optional(),
  identitytoken: z.string().optional(),
})
type Entry = z.infer<typeof entrySchema>

const loginFileSchema = z.looseObject({
  auths: z.record(z.string(), entrySchema).nullish(),
  credsStore: z.string().nullish(),
  credHelpers: z.record(z.string(), z.string()).nullish(),
})

/** A file of `docker login` (`config.json`) or `podman login` (`auth.json`). Both have one format. */
export type LoginFile = z.infer<typeof loginFileSchema>

/**
 * Reads a file of logins; returns null if the file does not exist.
 * @throws UserError for a file of another format
 */
export async function readLoginFile(file: string): Promise<LoginFile | null> {
  try {
    return loginFileSchema.parse(JSON.parse(await readFile(file, 'utf8')))
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null
    throw unusableLogin(file, parseFailure(error))
  }
}

/** Returns the credentials under the first of the keys that has some. */
export function credentialsIn(
  { auths }: LoginFile,
  keys: readonly string[],
  file: string,
): Credentials | null {
  for (const key of keys) {
    const entry = auths && Object.hasOwn(auths, key) ? auths[key] : undefined
    const found = entry && credentialsOfEntry(entry, key, file)
    if (found) return found
  }
  return null
}

function credentialsOfEntry(entry: Entry, key: string, file: string): Credentials | null {
  if (entry.identitytoken) return { kind: 'refresh-token', token: entry.identitytoken }
  if (entry.username && entry.password !== undefined) return credentialsOf(entry.username, entry.password)
  if (!entry.auth) return null
  const decoded = Buffer.from(entry.auth, 'base64').toString('utf8')
  const colon = decoded.indexOf(':')
  if (colon < 1) throw unusableLogin(file, `auth of ${key} is not the base64 of user:password`)
  return credentialsOf(decoded.slice(0, colon), decoded.slice(colon + 1).replace(/\0+$/, ''))
}
