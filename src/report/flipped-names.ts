import type { Classification } from '../metrics/classification-schema.ts'

/** Returns the names of the examples with changed predictions. */
export function flippedNames({ broken, fixed }: NonNullable<Classification['flips']>): string[] {
  return [...broken.examples, ...fixed.examples].map(({ id }) => id)
}
