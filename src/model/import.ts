import { copyFile, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { DatasetDetails, Label } from '../dataset/dataset-schema.ts'
import { StoredExamples } from '../dataset/stored-examples.ts'
import { hasCode, UserError } from '../errors/user-error.ts'
import { fileKind } from '../files/file-kind.ts'
import { resolveLfsPointer } from '../files/lfs-pointer.ts'
import { writeArtifact, type Artifact } from '../artifacts/artifact.ts'
import { manifestName } from '../artifacts/manifest.ts'
import { canonicalJson, type Digest } from '../artifacts/digest.ts'
import { completeModel } from './artifact.ts'
import { readStoredModel, writeStoredModel } from './stored-model.ts'
import { goldenExamples, makeGolden, withoutPrivateValues } from './golden.ts'
import { loadOnnxModel, onnxEngineName } from './onnx/onnx-model.ts'
import { onnxFile, type OnnxDetails } from './onnx/onnx-schema.ts'
import type { LayersRuntime } from './runtime.ts'
import { modelFiles, type Golden, type ModelDetails } from './model-schema.ts'
import { checkSignature } from './signature.ts'
import { loadModel } from './storage.ts'

/** Returns the format of the model file at a path; null for an artifact. */
export function externalFormat(path: string): 'onnx' | 'layers' | null {
  if (path.endsWith('.onnx')) return 'onnx'
  return basename(path) === modelFiles.topology ? 'layers' : null
}

export interface ExternalModel {
  readonly file: string
  readonly name: string
  /** Dataset whose transform prepares the examples, and whose order of classes the outputs have. */
  readonly dataset: Artifact<DatasetDetails>
  readonly config: Digest
  readonly run: unknown
}

/**
 * Creates an artifact from an `.onnx` file of any origin, with golden requests from the test split, whose outputs ONNX
 * Runtime computes.
 * @param label the label of the dataset that the model predicts
 * @throws UserError when the model does not fit the dataset
 */
export function packOnnx(
  directory: string,
  { file, name, dataset, config, run }: ExternalModel,
  label: Label,
): Promise<Artifact<OnnxDetails>> {
  const { features, transform, servingExpectations, license } = dataset.details
  return writeArtifact(directory, async (draft) => {
    await requireFile(file)
    const content = await resolveLfsPointer(file, file)
    await copyFile(content, join(draft, onnxFile))
    await writeFile(
      join(draft, modelFiles.golden),
      canonicalJson(await onnxGolden(draft, name, dataset, label)),
    )
    return {
      kind: 'onnx-model',
      details: {
        format: 'onnx',
        name,
        features,
        label,
        transform,
        ...(servingExpectations && { servingExpectations }),
        ...(license !== undefined && { datasetLicense: license }),
        modelBytes: (await stat(content)).size,
      },
      parents: { dataset: dataset.digest },
      config,
      run,
    }
  })
}

async function onnxGolden(
  folder: string,
  name: string,
  dataset: Artifact<DatasetDetails>,
  label: Label,
): Promise<Golden> {
  const { features, transform, label: target } = dataset.details
  const model = await loadOnnxModel(folder, { transform, label })
  try {
    const test = new StoredExamples(dataset, 'test')
    const chosen = withoutPrivateValues(goldenExamples(test, target), features)
    const outputs = await model.predict(chosen)
    if (outputs.values.every(Number.isFinite))
      return makeGolden(onnxEngineName(), features, label, chosen, outputs)
    throw new UserError({
      code: 'MODEL_NOT_FINITE',
      found: `predictions of the model ${name} that are not finite`,
      expected: 'finite predictions for the test split',
      hint: 'Check the inputs that the model was exported for, and the data of the test split.',
    })
  } finally {
    await model.close()
  }
}

/**
 * Creates an artifact from a `model.json` and its shards of any origin.
 * @throws UserError when the model does not fit the dataset
 */
export function packLayersModel(
  tf: LayersRuntime,
  directory: string,
  { file, name, dataset, config, run }: ExternalModel,
  engine: string,
): Promise<Artifact<ModelDetails>> {
  const { features, label, transform } = dataset.details
  return writeArtifact(directory, async (draft) => {
    await requireFile(file)
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
        test: new StoredExamples(dataset, 'test'),
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

/**
 * Checks that a path is the folder of an artifact.
 * @throws UserError that suggests the intended path
 */
export async function requireFolderOfArtifact(path: string): Promise<void> {
  const kind = await fileKind(path)
  if (kind === null) throw noFile(path)
  if (kind === 'file')
    throw new UserError({
      code: 'MODEL_UNKNOWN_FORMAT',
      found: `${path}, which has no name of a model file`,
      expected: acceptedModels,
      hint: 'Export the model as ONNX, or set the input "candidate" to a file with its predictions.',
    })
  const topology = join(path, modelFiles.topology)
  const [manifest, external] = await Promise.all([fileKind(join(path, manifestName)), fileKind(topology)])
  if (manifest === null && external === 'file')
    throw new UserError({
      code: 'MODEL_UNKNOWN_FORMAT',
      found: `no ${manifestName} in ${path}, but a ${modelFiles.topology}`,
      expected: acceptedModels,
      hint: `Use the path of the file itself: ${topology}`,
    })
}

const acceptedModels = 'a model for the gate: an artifact, a model.json or an .onnx file'

function noFile(file: string, cause?: unknown): UserError {
  return new UserError(
    {
      code: 'FILE_MISSING',
      found: `no file ${file}`,
      expected: acceptedModels,
      hint: 'Correct the path, or run the step that writes the file first.',
    },
    { cause },
  )
}

async function requireFile(file: string): Promise<void> {
  try {
    await stat(file)
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error
    throw noFile(file, error)
  }
}
