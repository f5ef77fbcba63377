const collator = new Intl.Collator('en', { numeric: true })

/** Compares two names with numbers ordered by value: `seed=2` before `seed=10`, the same on every machine. */
export const naturalOrder = (first: string, second: string): number => collator.compare(first, second)
