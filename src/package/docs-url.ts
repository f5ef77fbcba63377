import { packageVersion } from './package-root.ts'

/** Returns the address of a page under `docs/` in this version. */
export function manualPage(page: string, version = packageVersion()): string {
  return `https://github.com/tensorline/tensorline/blob/v${encodeURIComponent(version)}/docs/${page}.md`
}
