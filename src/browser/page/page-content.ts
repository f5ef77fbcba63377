import type { PageContent } from '../../serving/page/page-facts.ts'

/** Returns true for the content of `page.json`, which has the version of this page. */
export function isPageContent(value: unknown): value is PageContent {
  return typeof value === 'object' && value !== null && 'model' in value && 'models' in value
}
