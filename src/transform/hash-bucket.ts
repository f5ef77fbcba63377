import murmurHash from 'murmurhash'
import { canonicalSpelling } from './canonical-spelling.ts'

/**
 * Returns the bucket of a text: MurmurHash3 (32 bits, x86, seed 0) of its UTF-8 bytes modulo the number of buckets, like scikit-learn's
 * `murmurhash3_32(text, positive=True) % buckets`. Numbers and truth values have one spelling: `1` for `1.0`, `true` for `True`.
 */
export function hashBucket(text: string, buckets: number): number {
  return murmurHash.v3(canonicalSpelling(text), 0) % buckets
}
