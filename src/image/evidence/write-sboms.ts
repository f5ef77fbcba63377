import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { canonicalJson, type Digest } from '../../artifacts/digest.ts'
import type { ImageEngine } from '../../engine/serving-engine.ts'
import { createFolder } from '../../files/create-folder.ts'
import type { Platform } from '../platform.ts'
import { engineLibrary } from '../engine-layer.ts'
import { formatRepository, parseReference } from '../reference.ts'
import { cyclonedxBom } from './cyclonedx.ts'
import { evidenceFiles } from './evidence-files.ts'
import {
  engineComponents,
  imageComponent,
  ownBaseComponents,
  serverComponents,
  type ImageComponent,
} from './image-component.ts'
import { spdxDocument } from './spdx.ts'

export interface SbomSubject {
  /** Repository of the image, without tag. */
  readonly name: string
  readonly digest: Digest
  /** Reference of the base image with its digest; null for Debian's libraries and Node. */
  readonly base: string | null
  /** True if a Dockerfile determines the software below the server, which is not listed then. */
  readonly dockerfile: boolean
  readonly engine: ImageEngine
  /** Folder of the root file system that is committed in the repository. */
  readonly rootfs: string
  readonly platforms: readonly Platform[]
  readonly created: Date
}

/** Writes the software bill of materials of an image into a folder, as CycloneDX and as SPDX. */
export async function writeSboms(folder: string, subject: SbomSubject): Promise<void> {
  const image = imageComponent(subject.name, subject.digest)
  const { server, packages } = serverComponents()
  const engine = componentsOfEngine(subject)
  const components = [...(await baseComponents(subject)), ...engine, server, ...packages]
  await createFolder(folder)
  for (const [file, document] of [
    [evidenceFiles.cyclonedx, cyclonedxBom(image, components, subject.created)],
    [evidenceFiles.spdx, spdxDocument(image, components, subject.created)],
  ] as const)
    await writeFile(join(folder, file), canonicalJson(document))
}

/** Returns the packages of the engine, each once: one package may contain the files of all platforms. */
function componentsOfEngine({ engine, platforms }: SbomSubject): ImageComponent[] {
  const libraries = platforms.flatMap((platform) => engineLibrary(engine, platform) ?? [])
  const byPurl = new Map(libraries.flatMap(engineComponents).map((component) => [component.purl, component]))
  return [...byPurl.values()]
}

/** Returns the software below the server. The packages in a base image are listed by its publisher. */
async function baseComponents({
  base,
  dockerfile,
  rootfs,
  platforms,
}: SbomSubject): Promise<ImageComponent[]> {
  if (dockerfile) return []
  if (base === null)
    return (await Promise.all(platforms.map((platform) => ownBaseComponents(rootfs, platform)))).flat()
  const reference = parseReference(base)
  if (reference.digest === null) throw new Error(`the base image ${base} has no digest`)
  return [imageComponent(formatRepository(reference), reference.digest)]
}
