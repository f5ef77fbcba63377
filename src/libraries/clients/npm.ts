import { UserError } from '../../errors/user-error.ts'
import type { NpmPackage } from '../native-library.ts'
import { explainClientFailure, type Download } from './client-failure.ts'
import { runProgram, type Ended } from './run-program.ts'

/**
 * Downloads a locked package with npm under the name of its tarball, so that the machine's own registry, proxy and credentials are
 * used. Nothing of the package runs. Throws UserError when npm fails.
 */
export async function downloadWithNpm(
  download: Download<NpmPackage>,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<void> {
  const { library, wanted, folder } = download
  const ended = await packWithNpm(`${wanted.package}@${wanted.version}`, folder, environment)
  if (ended === null)
    throw new UserError({
      code: 'LIBRARY_NO_PACKAGE_CLIENT',
      found: 'no npm on this machine',
      expected: `npm, which fetches ${library.label}`,
      hint: `Install npm (for example with actions/setup-node), or ${library.otherWays}.`,
    })
  if (ended.exitCode !== 0) throw new UserError(explainClientFailure('npm', download, ended.output))
}

/** Runs `npm pack` for a package of the registry; null if there is no npm. */
export function packWithNpm(id: string, folder: string, env: NodeJS.ProcessEnv): Promise<Ended | null> {
  const args = ['pack', id, '--pack-destination', folder, '--ignore-scripts', '--loglevel', 'error']
  return runProgram('npm', args, env)
}
