import type { PageFacts } from '../../serving/page/page-facts.ts'

/** Returns true for the description of a model, which has the version of this page. */
export function isPageFacts(value: unknown): value is PageFacts {
  return typeof value === 'object' && value !== null && 'input' in value && 'outputs' in value
}
