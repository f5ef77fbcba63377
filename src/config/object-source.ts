import { z } from 'zod'
import { sha256Pattern } from '../artifacts/digest.ts'

/** Bucket and key, key prefix or pattern of keys. The names of buckets are those of S3 and of older buckets. */
const addressPattern = /^s3:\/\/([A-Za-z0-9][A-Za-z0-9._-]{2,254})(?:\/(.*))?$/s

const address = z
  .string()
  .regex(addressPattern, 'must be `s3://`, a bucket, and a key, a folder or a pattern')
  .describe('`s3://`, a bucket, and a key, a folder or a glob pattern.')

/** Objects in a store with the interface of S3: `s3:` in a source. */
export const objectsSchema = z
  .strictObject({
    s3: address,
    endpoint: z
      .url({ protocol: /^https?$/ })
      .refine(hasNoSecrets, 'must have no user, password or query')
      .optional()
      .describe('Address of another store than AWS, such as R2 or MinIO.'),
    region: z
      .string()
      .regex(/^[a-z0-9-]+$/, 'must be the name of a region')
      .optional()
      .describe('Region of the bucket; `AWS_REGION` when left out.'),
    sha256: z
      .string()
      .regex(sha256Pattern, 'must be 64 hexadecimal digits')
      .optional()
      .describe('The sha256 of a single object; another content is refused.'),
    'version-id': z
      .string()
      .min(1)
      .optional()
      .describe('Version of a single object in a bucket with versions; the newest when left out.'),
  })
  .refine(isSingle, '`sha256` and `version-id` for one object only, not for a folder or a pattern')

export type ObjectSource = z.infer<typeof objectsSchema>

/** Returns the bucket, and the key or pattern of keys; an empty key stands for all objects. */
export function splitAddress(text: string): { readonly bucket: string; readonly key: string } {
  const [, bucket = '', key = ''] = addressPattern.exec(text) ?? []
  return { bucket, key }
}

function hasNoSecrets(endpoint: string): boolean {
  const { username, password, search, hash } = new URL(endpoint)
  return username + password + search + hash === ''
}

function isSingle({ s3, sha256, 'version-id': version }: Readonly<Record<string, unknown>>): boolean {
  if (sha256 === undefined && version === undefined) return true
  const { key } = splitAddress(String(s3))
  return key !== '' && !key.endsWith('/') && !/[*?[{]/.test(key)
}
