const collator = new Intl.Collator('en', { numeric: true })

/** The order of two names, in which numbers go by their size: `seed=2` before `seed=10`, on every machine alike. */
export const naturalOrder = (first: string, second: string): number => collator.compare(first, second)
