import type { LockedPackage, NativeLibrary, PythonPackage } from '../native-library.ts'
import type { PackageSource } from '../package-source.ts'
import { downloadWithNpm } from './npm.ts'
import { downloadWithPip } from './pip.ts'
import { requirePythonClient, type PythonClient } from './python-client.ts'
import { installWithUv } from './uv.ts'

/** Returns a function that finds this machine's client for a package. Throws UserError if none exists. */
export function packageClients(library: NativeLibrary): (wanted: LockedPackage) => Promise<PackageSource> {
  let python: Promise<PythonClient> | null = null
  return async (wanted) => {
    switch (wanted.registry) {
      case 'pypi':
        return pythonSource(library, wanted, await (python ??= requirePythonClient(library)))
      case 'npm':
        return {
          how: 'with npm',
          fetch: async (folder) => {
            await downloadWithNpm({ library, wanted, folder })
            return null
          },
        }
    }
  }
}

function pythonSource(
  library: NativeLibrary,
  wanted: PythonPackage,
  { name, command }: PythonClient,
): PackageSource {
  switch (name) {
    case 'pip':
      return {
        how: 'with pip',
        fetch: async (folder) => {
          await downloadWithPip(command, { library, wanted, folder })
          return null
        },
      }
    case 'uv':
      return { how: 'with uv', fetch: (folder) => installWithUv(command, { library, wanted, folder }) }
  }
}
