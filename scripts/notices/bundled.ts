import { z } from 'zod'

/** A package that ncc put into a bundle. */
export interface BundledPackage {
  readonly name: string
  readonly license: string
  /** False where the package carries no licence file of its own. */
  readonly hasText: boolean
}

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({ version: z.string().optional(), license: z.string().optional() }),
  ),
})

/** What npm's lock file tells of a package; a name may be installed in several versions. */
export interface InstalledPackage {
  readonly folder: string
  readonly name: string
  readonly version: string
  readonly license: string
}

/** All packages of a `package-lock.json` that state a licence. */
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
 * Reads the LICENSES.txt that ncc writes: for each package its name, its licence and the text of its licence file, with
 * an empty line before the next name. Only a name that is installed under that very licence begins a package.
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
