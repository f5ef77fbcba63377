import { cp, readdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Artifact } from '../artifacts/artifact.ts'
import { canonicalJson } from '../artifacts/digest.ts'
import { manifestName } from '../artifacts/manifest.ts'
import { createFolder } from '../files/create-folder.ts'
import { readGolden } from '../model/artifact.ts'
import { modelFiles, type ModelDetails } from '../model/model-schema.ts'
import { describePage } from '../serving/page/describe-page.ts'
import type { PageContent } from '../serving/page/page-facts.ts'
import { typeDeclarations } from './type-declarations.ts'
import type { WebDetails } from './web-schema.ts'

/** Parts of a web package. */
export interface WebParts {
  readonly model: Artifact<ModelDetails>
  /** Folder with the files that all packages share. */
  readonly shared: string
  /** Name of the npm package. */
  readonly name: string
}

/**
 * Writes a static folder, which is also an npm package: the model, the module that predicts in browsers, its types, and a page to try
 * it. Equal parts give equal bytes.
 */
export async function writeWebPackage(
  { model, shared, name }: WebParts,
  folder: string,
): Promise<WebDetails> {
  const { details, digest } = model
  await cp(shared, folder, { recursive: true })
  const declarations = { 'index.d.ts': typeDeclarations(details), 'package.json': packageJson(name, details) }
  for (const [file, text] of Object.entries(declarations)) await writeFile(join(folder, file), text)
  const facts = describePage({ details, digest }, await readGolden(model.folder))
  const content: PageContent = { model: facts, predict: '', models: [] }
  await writeFile(join(folder, 'page.json'), canonicalJson(content))
  const bytesWithoutModel = await sizeOf(folder)
  const target = join(folder, 'model')
  await createFolder(target)
  for (const file of predictingFiles(model)) await cp(join(model.folder, file), join(target, file))
  return { name, bytes: await sizeOf(folder), bytesWithoutModel }
}

/**
 * Returns the files of a model that a prediction needs. A package is public: golden requests and the example of the card are rows of the
 * dataset, statistics and metrics are computed from it, and the record of the run contains times.
 */
function predictingFiles({ manifest: { files } }: Artifact<ModelDetails>): string[] {
  const weights = files.map(({ path }) => path).filter((path) => path.endsWith('.bin'))
  return [manifestName, modelFiles.topology, ...weights]
}

function packageJson(name: string, { name: model }: ModelDetails): string {
  const content = {
    name,
    version: '1.0.0',
    description: `The model ${model}, which predicts in browsers`,
    type: 'module',
    exports: { '.': { types: './index.d.ts', default: './index.js' }, './*': './*' },
    types: './index.d.ts',
    // The engine registers itself when it is imported.
    sideEffects: true,
  }
  return `${JSON.stringify(content, null, 2)}\n`
}

async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const sizes = entries
    .filter((entry) => entry.isFile())
    .map(async (entry) => (await stat(join(entry.parentPath, entry.name))).size)
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
}
