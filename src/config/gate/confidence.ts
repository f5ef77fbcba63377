import { z } from 'zod'

/** One-sided confidence by which a rule of the gate is decided. */
export const confidence = z.number().gt(0.5).lt(1).default(0.95)
