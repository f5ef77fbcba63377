import { packageVersion } from './package-root.ts'

/** The address of a page under `docs/`, as it was in this version. */
export function manualPage(page: string, version = packageVersion()): string {
  return `https://github.com/tensorline/tensorline/blob/v${encodeURIComponent(version)}/docs/${page}.md`
}
