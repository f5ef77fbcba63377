import { z } from 'zod'
import { packagesIn, installedPackages } from './bundled.ts'

const dependencies = z.record(z.string(), z.string()).default({})
const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      integrity: z.string().optional(),
      dependencies,
      devDependencies: dependencies,
      optionalDependencies: dependencies,
      peerDependencies: dependencies,
    }),
  ),
})

/** Packages whose files `scripts/build.ts` copies beside the bundle. */
const copied = ['@jsquash/jpeg', '@jsquash/png', '@jsquash/webp', '@tensorflow/tfjs-backend-wasm']

export interface ServerPackage {
  readonly name: string
  readonly version: string
  readonly license: string
  /** Hash of the package in npm's registry, as `sha512-` and base64. */
  readonly integrity: string
}

/**
 * Returns the npm packages in the bundle of the server. The licences that ncc collected contain no versions: the copy of a package is
 * the one that Node finds from the bundled packages that depend on it.
 * @param lockFile the `package-lock.json` that the bundle was built with
 * @param licenses the `LICENSES.txt` of the bundle
 */
export function serverPackages(lockFile: string, licenses: string): ServerPackage[] {
  const { packages } = lockSchema.parse(JSON.parse(lockFile))
  const bundled = new Set([
    ...copied,
    ...packagesIn(licenses, installedPackages(lockFile)).map(({ name }) => name),
  ])
  const folders = new Set<string>()
  const visit = (from: string): void => {
    const installed = packages[from]
    if (installed === undefined) return
    const needed = {
      ...installed.dependencies,
      ...installed.optionalDependencies,
      ...installed.peerDependencies,
    }
    for (const name of Object.keys(from === '' ? { ...needed, ...installed.devDependencies } : needed)) {
      const folder = resolve(name, from, packages)
      if (!bundled.has(name) || folder === null || folders.has(folder)) continue
      folders.add(folder)
      visit(folder)
    }
  }
  visit('')
  const found = [...folders].map((folder) => {
    const { version, license, integrity } = packages[folder] ?? {}
    const name = folder.split('node_modules/').at(-1) ?? ''
    if (version === undefined || license === undefined || integrity === undefined)
      throw new Error(`the lock file has no version, licence or hash of ${folder}`)
    bundled.delete(name)
    return { name, version, license, integrity }
  })
  const [missing] = bundled
  if (missing !== undefined) throw new Error(`no bundled package depends on ${missing}, which is bundled`)
  return found.sort((a, b) => (`${a.name}@${a.version}` < `${b.name}@${b.version}` ? -1 : 1))
}

/** Returns the folder in which Node finds a package from another one. */
function resolve(name: string, from: string, packages: Readonly<Record<string, unknown>>): string | null {
  for (let above = from; ;) {
    const folder = above === '' ? `node_modules/${name}` : `${above}/node_modules/${name}`
    if (Object.hasOwn(packages, folder)) return folder
    if (above === '') return null
    above = above.slice(0, Math.max(above.lastIndexOf('/node_modules/'), 0))
  }
}
