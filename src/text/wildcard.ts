/** A step of a pattern: a test of one item, or a run of items that all pass a test. A run may be empty. */
export type Step<Item> = { readonly one: (item: Item) => boolean } | { readonly any: (item: Item) => boolean }

/**
 * Returns true if the steps match the whole sequence. After a mismatch only the last run is extended, so the work is at
 * most the number of items times the number of steps. A regular expression may take exponential time.
 */
export function matchesSteps<Item>(steps: readonly Step<Item>[], items: readonly Item[]): boolean {
  let step = 0
  let item = 0
  let retry: { readonly step: number; readonly item: number } | null = null
  while (item < items.length || step < steps.length) {
    const current = steps[step]
    const value = items[item]
    if (current && 'any' in current) {
      retry = { step, item }
      step++
    } else if (current && value !== undefined && current.one(value)) {
      step++
      item++
    } else {
      // Extends the last run by one item; earlier runs stay as short as possible.
      const skipped = retry && items[retry.item]
      const run = retry && steps[retry.step]
      if (retry === null || skipped == null || !run || !('any' in run) || !run.any(skipped)) return false
      retry = { step: retry.step, item: retry.item + 1 }
      step = retry.step + 1
      item = retry.item
    }
  }
  return true
}

const anyCharacter: Step<string> = { any: () => true }

/** Returns a test for texts that a pattern matches as a whole. `*` stands for any characters. */
export function wildcard(pattern: string): (text: string) => boolean {
  const steps = Array.from(pattern, (character): Step<string> =>
    character === '*' ? anyCharacter : { one: (each) => each === character },
  )
  return (text) => matchesSteps(steps, Array.from(text))
}
