/** Platforms of the images that are built here, as container engines write them. */
export type Platform = 'linux/amd64' | 'linux/arm64'

/** The platform of the images that this machine runs without a container engine: those for x86-64. */
export const localPlatform: Platform = 'linux/amd64'

/** Returns a platform as the OCI specification has it in configs and descriptors. */
export function ociPlatform(platform: Platform): { os: 'linux'; architecture: 'amd64' | 'arm64' } {
  return { os: 'linux', architecture: platform === 'linux/arm64' ? 'arm64' : 'amd64' }
}

/** Returns true for the config or the descriptor of an image of the platform. */
export function isOfPlatform(
  found: { readonly os: string; readonly architecture: string } | undefined,
  platform: Platform,
): boolean {
  const { os, architecture } = ociPlatform(platform)
  return found?.os === os && found.architecture === architecture
}
