import { copyFile, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { DatasetDetails, Label } from '../data/dataset-schema.ts'
import type { Examples } from '../data/examples.ts'
import { hasCode, UserError } from '../errors/user-error.ts'
import { fileKind } from '../files/file-kind.ts'
import { writeArtifact, type Artifact } from '../artifacts/artifact.ts'
import { manifestName } from '../artifacts/manifest.ts'
import type { Digest } from '../artifacts/digest.ts'
import { completeModel } from './artifact.ts'
import { readStoredModel, writeStoredModel } from './stored-model.ts'
import { loadOnnxModel } from './onnx/onnx-model.ts'
import { onnxFile, type OnnxDetails } from './onnx/onnx-schema.ts'
import type { LayersRuntime } from './runtime.ts'
import { modelFiles, type ModelDetails } from './model-schema.ts'
import { checkSignature } from './signature.ts'
import { loadModel } from './storage.ts'

/** Which kind of model a path names, when it names a file and no artifact. */
export function externalFormat(path: string): 'onnx' | 'layers' | null {
  if (path.endsWith('.onnx')) return 'onnx'
  return basename(path) === modelFiles.topology ? 'layers' : null
}

export interface ExternalModel {
  readonly file: string
  readonly name: string
  /** Whose transform prepares the examples, and whose classes the answers are in the order of. */
  readonly dataset: Artifact<DatasetDetails>
  readonly config: Digest
  readonly run: unknown
}

/** Seals an `.onnx` file that anybody made. @param label what it answers, of the labels of the dataset. @throws UserError when it does not fit the dataset. */
export function sealOnnx(
  directory: string,
  { file, name, dataset, config, run }: ExternalModel,
  label: Label,
): Promise<Artifact<OnnxDetails>> {
  const { features, transform } = dataset.details
  return writeArtifact(directory, async (draft) => {
    const bytes = await sizeOf(file)
    await copyFile(file, join(draft, onnxFile))
    const model = await loadOnnxModel(draft, { transform, label })
    await model.close()
    return {
      kind: 'onnx-model',
      details: { format: 'onnx', name, features, label, transform, modelBytes: bytes },
      parents: { dataset: dataset.digest },
      config,
      run,
    }
  })
}

/** Seals a `model.json` and its shards that anybody made. @throws UserError when it does not fit the dataset. */
export function sealLayersModel(
  tf: LayersRuntime,
  directory: string,
  { file, name, dataset, config, run }: ExternalModel,
  test: Examples,
  engine: string,
): Promise<Artifact<ModelDetails>> {
  const { features, label, transform } = dataset.details
  return writeArtifact(directory, async (draft) => {
    await sizeOf(file)
    const stored = await readStoredModel(dirname(file))
    await writeStoredModel(draft, stored)
    const model = await loadModel(tf, draft, file)
    checkSignature(model, transform, label)
    model.dispose()
    return {
      kind: 'model',
      details: await completeModel(draft, tf, {
        name,
        signature: { features, label, transform },
        dataset,
        test,
        training: { history: [], epoch: null },
        weights: stored.weights.find(({ spec }) => spec.quantization)?.spec.quantization?.dtype ?? 'float32',
        engine,
      }),
      parents: { dataset: dataset.digest },
      config,
      run,
    }
  })
}

/** @throws UserError for a path that is no artifact's folder, with what it might have been meant for. */
export async function requireFolderOfArtifact(path: string): Promise<void> {
  const kind = await fileKind(path)
  if (kind === null) throw noFile(path)
  if (kind === 'file')
    throw new UserError({
      code: 'MODEL_UNKNOWN_FORMAT',
      found: `${path}, whose name tells no model`,
      expected: askable,
      hint: 'Export the model as ONNX, or give its predictions in a file as input "candidate".',
    })
  const topology = join(path, modelFiles.topology)
  const [sealed, bare] = await Promise.all([fileKind(join(path, manifestName)), fileKind(topology)])
  if (sealed === null && bare === 'file')
    throw new UserError({
      code: 'MODEL_UNKNOWN_FORMAT',
      found: `no ${manifestName} in ${path}, but a ${modelFiles.topology}`,
      expected: askable,
      hint: `Name the file itself: ${topology}`,
    })
}

const askable = 'the model of the gate: an artifact, a model.json or an .onnx file'

function noFile(file: string, cause?: unknown): UserError {
  return new UserError(
    {
      code: 'FILE_MISSING',
      found: `no file ${file}`,
      expected: askable,
      hint: 'Correct the path, or run the step that writes the file first.',
    },
    { cause },
  )
}

async function sizeOf(file: string): Promise<number> {
  try {
    return (await stat(file)).size
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error
    throw noFile(file, error)
  }
}
