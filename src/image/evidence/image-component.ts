import { hexOf, type Digest } from '../../artifacts/digest.ts'
import { packageVersion } from '../../package/package-root.ts'
import type { NativeLibrary } from '../../libraries/native-library.ts'
import { nodePackages } from '../node-package.ts'
import { ociPlatform, type Platform } from '../platform.ts'
import { readRootfsList } from '../rootfs.ts'
import serverPackages from './server-packages.json' with { type: 'json' }

/** A piece of software in an image. */
export interface ImageComponent {
  readonly type: 'application' | 'library' | 'container'
  readonly name: string
  readonly version: string
  /** Package URL. */
  readonly purl: string
  /** SPDX expression; null if the package does not state one. */
  readonly license: string | null
  readonly hash: { readonly algorithm: 'SHA-256' | 'SHA-512'; readonly hex: string } | null
}

/** Returns the server and the npm packages that are bundled in it. */
export function serverComponents(): { server: ImageComponent; packages: ImageComponent[] } {
  const version = packageVersion()
  const server: ImageComponent = {
    type: 'application',
    name: 'tensorline-server',
    version,
    purl: `pkg:github/tensorline/tensorline@${encodeURIComponent(version)}#src/serving`,
    license: 'Apache-2.0',
    hash: null,
  }
  const packages = serverPackages.map(({ name, version, license, integrity }): ImageComponent => ({
    type: 'library',
    name,
    version,
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    license,
    hash: {
      algorithm: 'SHA-512',
      hex: Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex'),
    },
  }))
  return { server, packages }
}

/** Returns Node and the packages of Debian in an image of a platform without a base image. */
export async function ownBaseComponents(rootfs: string, platform: Platform): Promise<ImageComponent[]> {
  const { packages } = await readRootfsList(rootfs, platform)
  const { architecture } = ociPlatform(platform)
  const debian = packages.map(({ name, version, source, sha256 }): ImageComponent => ({
    type: 'library',
    name,
    version,
    purl: `pkg:deb/debian/${name}@${encodeURIComponent(version)}?arch=${architecture}&distro=debian-12&upstream=${source}`,
    license: null,
    hash: { algorithm: 'SHA-256', hex: sha256 },
  }))
  const { package: name, version, sha256 } = nodePackages[platform]
  return [
    ...debian,
    {
      type: 'application',
      name: 'node',
      version,
      purl: `pkg:npm/${name}@${version}`,
      license: 'MIT',
      hash: { algorithm: 'SHA-256', hex: sha256 },
    },
  ]
}

/** Returns the packages of the library of an engine. */
export function engineComponents({ packages }: NativeLibrary): ImageComponent[] {
  return packages.map(({ registry, package: name, version, file, sha256 }) => ({
    type: 'library',
    name,
    version,
    purl: `pkg:${registry}/${name}@${version}${registry === 'pypi' ? `?file_name=${encodeURIComponent(file)}` : ''}`,
    license: registry === 'npm' ? 'MIT' : 'Apache-2.0',
    hash: { algorithm: 'SHA-256', hex: sha256 },
  }))
}

/** Returns an image itself. */
export function imageComponent(repository: string, digest: Digest): ImageComponent {
  const name = repository.split('/').at(-1) ?? repository
  return {
    type: 'container',
    name: repository,
    version: digest,
    purl: `pkg:oci/${name}@${encodeURIComponent(digest)}?repository_url=${encodeURIComponent(repository)}`,
    license: null,
    hash: { algorithm: 'SHA-256', hex: hexOf(digest) },
  }
}

/** Returns a UUID that depends only on the text, so that equal images have equal documents. */
export function stableUuid(digest: Digest): string {
  const hex = hexOf(digest)
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16)
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}
