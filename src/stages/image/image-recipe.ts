import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { PipelineConfig } from '../../config/pipeline.ts'
import { digestOf, type Digest } from '../../artifacts/digest.ts'
import { hasCode, UserError } from '../../errors/user-error.ts'
import { refuseOutside } from '../../files/outside.ts'
import { confinementOf } from '../../host/confinement.ts'
import { defaultDockerfile } from '../../image/dockerfile/default-dockerfile.ts'
import type { Platform } from '../../image/platform.ts'
import { requireTrust } from '../../user-code/trust.ts'
import type { StageContext } from '../context.ts'

/** The Dockerfile of an image. */
export interface Dockerfile {
  /** Null for the default one. */
  readonly path: string | null
  readonly digest: Digest
  readonly platform: Platform
}

/**
 * Returns the Dockerfile that builds the image; null if Tensorline builds the image itself.
 * @throws UserError for settings that contradict each other, a missing file, or a file of a fork in a run with secrets
 */
export async function readDockerfile({
  host,
  pipeline,
  folder,
}: Pick<StageContext, 'pipeline' | 'folder'> & {
  readonly host: Pick<StageContext['host'], 'codeOrigin'>
}): Promise<Dockerfile | null> {
  const { builder, dockerfile, base, platforms } = pipeline.image
  if (builder === 'tensorline') {
    if (dockerfile !== undefined)
      throw contradiction('dockerfile', '`image.builder` is `tensorline`', 'Set `image.builder: docker`.')
    return null
  }
  if (base !== undefined)
    throw contradiction('base', '`image.builder` is `docker`', 'Name the base image in the Dockerfile.')
  const [platform, ...others] = platforms
  if (platform === undefined || others.length > 0)
    throw contradiction(
      'platforms',
      'several platforms with `image.builder: docker`',
      'Build an image for each platform.',
    )
  if (dockerfile === undefined) return { path: null, digest: digestOf(defaultDockerfile), platform }
  const path = resolve(folder, dockerfile)
  await refuseOutside([path], confinementOf(host.codeOrigin))
  requireTrust(dockerfile, { codeOrigin: host.codeOrigin, allowForkCode: false })
  return { path, digest: digestOf(await readText(path)), platform }
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (!hasCode(error, 'ENOENT') && !hasCode(error, 'EISDIR')) throw error
    throw new UserError({
      code: 'CONFIG_INVALID_VALUE',
      found: `no file ${path}`,
      expected: 'a Dockerfile, relative to the pipeline file',
      hint: 'Correct the path; `tensorline dockerfile` prints a Dockerfile to start from.',
      key: ['image', 'dockerfile'],
    })
  }
}

function contradiction(key: string, found: string, hint: string): UserError {
  return new UserError({
    code: 'CONFIG_INVALID_VALUE',
    found: `\`image.${key}\`, and ${found}`,
    expected: 'settings of one builder',
    hint,
    key: ['image', key],
  })
}

/** Returns the settings that determine the image, without those of registries. */
export function recipeOfImage(
  { name, tags, base, platforms, labels, engine }: PipelineConfig['image'],
  dockerfile: Dockerfile | null,
) {
  return { name, tags, base, platforms, labels, engine, ...(dockerfile && { dockerfile: dockerfile.digest }) }
}
