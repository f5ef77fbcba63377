import { z } from 'zod'

/** Number of buckets of a hash. */
export const hashBucketsSchema = z.int().min(2).max(1_000_000)
