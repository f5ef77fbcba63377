import { stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import pMap, { pMapSkip } from 'p-map'
import type { DataSection } from '../config/data.ts'
import { pixelOf } from '../config/feature.ts'
import { imageFeatureSchema, type ImageFeatureSetting } from '../config/image-settings.ts'
import { UserError, withConfigPathAsync } from '../errors/user-error.ts'
import { fileKind } from '../files/file-kind.ts'
import { ColumnImages } from '../image-sources/column-images.ts'
import type { RemoteSources } from '../remote/remote-sources.ts'
import { filesAtOnce, shownAs } from './data-file.ts'
import { readHashed } from './image-files.ts'
import type { SourceFile } from './files-of-source.ts'
import { findFiles } from './source.ts'

/** A column of images with the files in its folder. */
export interface ImageFolder<File> {
  readonly column: string
  readonly files: readonly File[]
}

/** Returns the columns of images with their settings, in the order of their names. */
export function imageSettings({
  features,
}: Pick<DataSection, 'features'>): (readonly [string, ImageFeatureSetting])[] {
  return Object.entries(features)
    .filter(([, { type }]) => type === 'image')
    .map(([name, { image }]) => [name, image ?? imageFeatureSchema.parse({})] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
}

/**
 * Finds the files in the folder of each column of images.
 * @throws UserError for a folder that does not exist, has no images, or lies outside of the confinement
 */
export async function findImageFolders(
  section: DataSection,
  base: string,
  confinement: string | null,
  remote: RemoteSources | null,
): Promise<ImageFolder<SourceFile>[]> {
  const folders: ImageFolder<SourceFile>[] = []
  for (const [column, { folder }] of imageSettings(section)) {
    const key = ['data', 'features', column, 'image', 'folder']
    const { files } = await withConfigPathAsync(key, async () =>
      findFiles(
        [folder ?? (await folderOfSource(section, column, base))],
        base,
        'images',
        confinement,
        remote,
      ),
    )
    folders.push({ column, files })
  }
  return folders
}

/** Returns the folder of the only source. @throws UserError for several sources and downloads */
async function folderOfSource({ source }: DataSection, column: string, base: string): Promise<string> {
  const [only, ...others] = source ?? []
  if (typeof only === 'string' && others.length === 0)
    return (await fileKind(resolve(base, only))) === 'folder' ? only : dirname(only)
  throw new UserError({
    code: 'DATA_INVALID_FEATURE',
    found: `no folder for the images of column ${column}, and not one source on this machine`,
    expected: 'the folder that the paths of the column are relative to',
    hint: `Set \`features: {${column}: {image: {folder: …}}}\`.`,
  })
}

type HashedImage = SourceFile & { readonly sha256: string }

/** Returns the images of each column by its name. */
export async function columnImages(
  section: DataSection,
  folders: readonly ImageFolder<HashedImage>[],
  base: string,
): Promise<ReadonlyMap<string, ColumnImages>> {
  const settings = new Map(imageSettings(section))
  const images = new Map<string, ColumnImages>()
  for (const { column, files } of folders) {
    const setting = settings.get(column) ?? imageFeatureSchema.parse({})
    const fill = pixelOf(section.features[column]?.missing)
    images.set(column, new ColumnImages(column, setting, await listed(files, base), fill))
  }
  return images
}

async function listed(files: readonly HashedImage[], base: string) {
  return pMap(
    files,
    async ({ path, below, origin, sha256 }) => {
      // A folder contains no addresses, whose files are downloads.
      if (origin.kind === 'download') return pMapSkip
      const file = origin.kind === 'local' ? origin.file : await origin.remote.fetch()
      const shown = shownAs(path, base)
      const { size: bytes } = await stat(file)
      return { below, shown, sha256, bytes, read: () => readHashed(file, shown, sha256) }
    },
    { concurrency: filesAtOnce },
  )
}

/** Throws UserError for columns of images in a dataset of parts, whose jobs have the tables only. */
export function refuseImageColumns(section: DataSection): void {
  const [first] = imageSettings(section)
  if (first === undefined) return
  throw new UserError({
    code: 'DATA_SETTING_NOT_APPLICABLE',
    found: `the column of images ${first[0]} in a dataset of parts`,
    expected: 'parts of tables without images',
    hint: 'Prepare the dataset in one job, without `shard` and `parts`.',
    key: ['data', 'features', first[0]],
  })
}
