import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '../../errors/user-error.ts'
import type { BuiltImage } from '../build.ts'
import type { ImageConfig } from '../oci.ts'
import { isOfPlatform, type Platform } from '../platform.ts'
import {
  findClient,
  requireSuccess,
  runClient,
  type ClientOptions,
  type ContainerClient,
} from './container-client.ts'
import { defaultDockerfile } from './default-dockerfile.ts'
import { readArchive } from './read-archive.ts'
import { writeContext } from './write-context.ts'

export interface DockerfileBuild {
  /** Layout and sizes of the image that Tensorline built, whose files become the build context. It is removed. */
  readonly layout: string
  readonly own: BuiltImage
  /** Path of the Dockerfile; null for the default one. */
  readonly dockerfile: string | null
  readonly platform: Platform
  readonly created: Date
  /** Folder for the context and the archive, removed afterwards. */
  readonly work: string
}

/** Variables of the environment that are arguments of the build. */
const buildArguments = ['MODEL_DIR', 'ENGINE']

/**
 * Builds a Dockerfile with the installed docker, podman or buildah, and writes the image to the layout folder `into`.
 * @throws UserError without such a client, or if the build fails
 */
export async function buildDockerfile(
  { layout, own, dockerfile, platform, created, work }: DockerfileBuild,
  into: string,
  options: ClientOptions,
): Promise<BuiltImage> {
  const client = await findClient(options)
  await rm(work, { recursive: true, force: true })
  const tag = `tensorline-build:${crypto.randomUUID()}`
  try {
    const context = join(work, 'context')
    const { config } = await writeContext(layout, context, platform)
    const file = dockerfile ?? join(work, 'Dockerfile')
    if (dockerfile === null) await writeFile(file, defaultDockerfile)
    const labels = config?.Labels ?? {}
    const shown = dockerfile ?? 'the default Dockerfile'
    const build = [
      'build',
      ...['--file', file, '--tag', tag, '--platform', platform],
      ...argumentsOf(config).flatMap((assignment) => ['--build-arg', assignment]),
      ...Object.entries(labels).flatMap(([name, value]) => ['--label', `${name}=${value}`]),
      context,
    ]
    await requireSuccess(client, build, shown, options)
    const archive = join(work, 'image.tar')
    await requireSuccess(client, savingTo(client, tag, archive), shown, options)
    const unpacked = join(work, 'archive')
    const image = await readArchive({ archive, unpacked, created, annotations: labels }, into)
    requirePlatform(image.config, platform, shown)
    const modelBytes = own.bytes - own.bytesWithoutModel
    return {
      digest: image.digest,
      bytes: image.bytes,
      bytesWithoutModel: Math.max(1, image.bytes - modelBytes),
    }
  } finally {
    await runClient(client, ['rmi', tag], { ...options, signal: new AbortController().signal })
    await Promise.all([work, layout].map((path) => rm(path, { recursive: true, force: true })))
  }
}

function argumentsOf(config: ImageConfig['config']): string[] {
  return (config?.Env ?? []).filter((line) => buildArguments.some((name) => line.startsWith(`${name}=`)))
}

function savingTo(client: ContainerClient, tag: string, archive: string): string[] {
  switch (client) {
    case 'docker':
      return ['save', '--output', archive, tag]
    case 'podman':
      return ['save', '--format', 'docker-archive', '--output', archive, tag]
    case 'buildah':
      return ['push', tag, `docker-archive:${archive}:${tag}`]
  }
}

function requirePlatform(config: ImageConfig, platform: Platform, dockerfile: string): void {
  if (isOfPlatform(config, platform)) return
  throw new UserError({
    code: 'IMAGE_WRONG_PLATFORM',
    found: `an image for ${config.os}/${config.architecture} from ${dockerfile}`,
    expected: `an image for ${platform}`,
    hint: 'Use a base image for this platform in the Dockerfile.',
  })
}
