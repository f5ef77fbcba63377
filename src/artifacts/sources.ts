import { z } from 'zod'
import { digestSchema } from './manifest.ts'
import type { Digest } from './digest.ts'

/** Digests of inputs besides the configuration, by path: code, or the model that training started from. */
export type Sources = Readonly<Record<string, Digest>>

export const sourcesSchema: z.ZodType<Sources> = z.record(z.string(), digestSchema)
