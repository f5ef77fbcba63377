import { z } from 'zod'

/** A package that ncc put into a bundle. */
export interface BundledPackage {
  readonly name: string
  readonly license: string
  /** False if the package contains no licence file. */
  readonly hasText: boolean
}

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({ version: z.string().optional(), license: z.string().optional() }),
  ),
})

/** A package in npm's lock file; a name may be installed in several versions. */
export interface InstalledPackage {
  readonly folder: string
  readonly name: string
  readonly version: string
  readonly license: string
}

/** Returns all packages of a `package-lock.json` that state a licence. */
export function installedPackages(lockFile: string): InstalledPackage[] {
  const { packages } = lockSchema.parse(JSON.parse(lockFile))
  return Object.entries(packages).flatMap(([folder, { version, license }]) => {
    const name = folder.split('node_modules/').at(-1) ?? ''
    return name === '' || version === undefined || license === undefined
      ? []
      : [{ folder, name, version, license }]
  })
}

/**
 * Parses the LICENSES.txt that ncc writes: for each package its name, its licence and the text of its licence file,
 * with an empty line before the next name. A package starts only at a name that is installed with the licence on the
 * next line.
 */
export function packagesIn(licenses: string, installed: readonly InstalledPackage[]): BundledPackage[] {
  const headers = new Set(installed.map(({ name, license }) => `${name}\n${license}`))
  const lines = licenses.split('\n')
  const starts = lines.flatMap((line, index) =>
    (index === 0 || lines[index - 1] === '') && headers.has(`${line}\n${lines[index + 1] ?? ''}`)
      ? [index]
      : [],
  )
  return starts.map((start, index) => ({
    name: lines[start] ?? '',
    license: lines[start + 1] ?? '',
    hasText: lines.slice(start + 2, starts[index + 1]).some((line) => line.trim() !== ''),
  }))
}
