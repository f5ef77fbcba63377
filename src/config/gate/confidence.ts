import { z } from 'zod'

/** One-sided confidence of a decision of the gate. */
export const confidence = z.number().gt(0.5).lt(1).default(0.95)
