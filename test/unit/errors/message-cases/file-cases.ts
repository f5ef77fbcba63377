import { join } from 'node:path'
import { z } from 'zod'
import { artifactKind, openArtifact } from '../../../../src/artifacts/artifact.ts'
import { writeStarter } from '../../../../src/cli/starter.ts'
import { searchSection } from '../../../../src/config/search.ts'
import { readPipeline } from '../../../../src/config/read-pipeline.ts'
import { loadBinding } from '../../../../src/engine/binding.ts'
import type { ErrorCode } from '../../../../src/errors/codes.ts'
import { problemsOf } from '../../../../src/errors/problems-of.ts'
import { UserError } from '../../../../src/errors/user-error.ts'
import { refuseOutside } from '../../../../src/files/outside.ts'
import { checkArtifactName } from '../../../../src/host/artifact-name.ts'
import { apiOnDemand } from '../../../../src/host/github/api.ts'
import { parseMatrix } from '../../../../src/host/github/matrix.ts'
import { createArtifactStore } from '../../../../src/host/local/artifacts.ts'
import { findCredentials } from '../../../../src/image/registry/find-credentials.ts'
import { readLayout } from '../../../../src/image/layout.ts'
import { namesOf } from '../../../../src/image/root-path.ts'
import { explainHashMismatch } from '../../../../src/libraries/clients/client-failure.ts'
import { requirePath } from '../../../../src/libraries/path-source.ts'
import { tensorFlowLibrary } from '../../../../src/libraries/tensorflow.ts'
import { requireBatchIndependence } from '../../../../src/model/batch-independence.ts'
import { requireFolderOfArtifact } from '../../../../src/model/import.ts'
import { loadModel } from '../../../../src/model/storage.ts'
import { readRunning } from '../../../../src/rollout/local/running-deployment.ts'
import { samplePoint } from '../../../../src/search/sampler.ts'
import { mostSobolDimensions } from '../../../../src/search/sobol.ts'
import { checkLosses } from '../../../../src/training/divergence.ts'
import { keptEpoch } from '../../../../src/training/early-stopping.ts'
import { withMemoryExplained } from '../../../../src/training/memory.ts'
import { withNetworkExplained } from '../../../../src/training/network-faults.ts'
import { readStoredModel } from '../../../../src/model/stored-model.ts'
import { RemoteSources } from '../../../../src/remote/remote-sources.ts'
import { requireTrust } from '../../../../src/user-code/trust.ts'
import { lfsPointerOf } from '../../../harness/lfs.ts'
import { lockOf } from '../../../harness/libraries/small-runtime.ts'
import { wasmEngine } from '../../../harness/wasm-engine.ts'
import { folderWith } from '../../data/sources.ts'
import { recordingLog } from '../../host/recording-log.ts'

const manifest = (change: object) =>
  folderWith({ 'manifest.json': JSON.stringify({ schema: 1, kind: 'dataset', ...change }) })

const modelJson = (change: object) => ({
  'model.json': JSON.stringify({
    format: 'layers-model',
    modelTopology: {},
    weightsManifest: [],
    ...change,
  }),
})

const weights = [{ paths: ['group1-shard1of1.bin'], weights: [{ name: 'w', shape: [2], dtype: 'float32' }] }]

/** Errors in files, artifacts and models. */
export const fileCases = {
  CONFIG_FILE_MISSING: async () => readPipeline(join(await folderWith({}), 'tensorline.yml')),
  FILE_EXISTS: async () => writeStarter(await folderWith({ 'tensorline.yml': '' }), 'model', recordingLog()),
  FILE_MISSING: async () => requireFolderOfArtifact(join(await folderWith({}), 'model')),
  FILE_OUTSIDE_REPOSITORY: async () => refuseOutside(['/etc/passwd'], await folderWith({})),
  ARTIFACT_INVALID_NAME: () => {
    checkArtifactName('model:2')
  },
  ARTIFACT_NOT_FOUND: async () =>
    createArtifactStore(await folderWith({ 'dataset/manifest.json': '{}' }), recordingLog()).fetch(
      'model',
      'into',
    ),
  ARTIFACT_WRONG_KIND: async () => artifactKind(await folderWith({}), 'model'),
  ARTIFACT_NEWER_SCHEMA: async () => openArtifact(await manifest({ schema: 99 }), 'dataset', z.unknown()),
  ARTIFACT_DAMAGED: async () => openArtifact(await manifest({ files: 1 }), 'dataset', z.unknown()),
  MODEL_UNKNOWN_FORMAT: async () =>
    requireFolderOfArtifact(join(await folderWith({ 'model.h5': '' }), 'model.h5')),
  MODEL_INCOMPLETE: async () => readStoredModel(await folderWith(modelJson({ weightsManifest: weights }))),
  MODEL_UNSUPPORTED_KERAS: async () =>
    readStoredModel(
      await folderWith(
        modelJson({
          modelTopology: { keras_version: '3.4.0', batch_shape: [null, 2] },
          weightsManifest: weights,
        }),
      ),
    ),
  MODEL_UNLOADABLE: async () => {
    const topology = { class_name: 'Sequential', config: { name: 'm', layers: [{ class_name: 'None' }] } }
    const { tf } = await wasmEngine()
    await loadModel(
      tf,
      await folderWith({
        ...modelJson({ modelTopology: { model_config: topology }, weightsManifest: weights }),
        'group1-shard1of1.bin': new Uint8Array(8),
      }),
    )
  },
  MODEL_DEPENDS_ON_BATCH: () =>
    requireBatchIndependence(
      ({ size }) => Promise.resolve({ size, width: 1, values: new Float32Array(size).fill(1 / size) }),
      { size: 4, features: new Float32Array(4) },
      '"mnist"',
    ),
  DEPLOY_STATE_DAMAGED: async () =>
    readRunning({ stateFile: join(await folderWith({ 'deployment.json': '{' }), 'deployment.json') }),
  IMAGE_DAMAGED: async () => readLayout(await folderWith({ 'oci-layout': '{}' })),
  IMAGE_UNSAFE_LAYER: () => namesOf('../../etc/passwd'),
  REGISTRY_UNAUTHORIZED: async () =>
    findCredentials(
      { registry: 'ghcr.io', path: 'acme/mnist' },
      { DOCKER_CONFIG: await folderWith({ 'config.json': '{"auths": 1}' }) },
    ),
} satisfies Partial<Record<ErrorCode, () => unknown>>

const [wheel] = tensorFlowLibrary(lockOf(new Uint8Array(1))).packages
const epoch = { epoch: 1, loss: 1, accuracy: null, validationLoss: null, validationAccuracy: null }

/** Errors of a run: its training, its machine and its CI host. */
export const runCases = {
  TRAIN_DIVERGED: () => {
    checkLosses(
      [{ loss: NaN, accuracy: null }],
      { epoch: 2, batch: 10, iteration: 410, sums: { loss: 0, accuracy: null, seen: 0 } },
      [],
    )
  },
  TRAIN_UNKNOWN_METRIC: () =>
    keptEpoch({ metric: 'validation-accuracy', patience: 3, 'min-delta': 0, 'restore-best': true }, [epoch]),
  MODEL_NOT_TRAINABLE: () =>
    withNetworkExplained(() => Promise.reject(new Error('gradient function not found for Dilation2D'))),
  MODEL_EMBEDDING_RANGE: () =>
    withNetworkExplained(() => Promise.reject(new Error('indices[0,1] = 12 is not in [0, 10)'))),
  SEARCH_SAMPLER_NOT_APPLICABLE: () =>
    samplePoint(
      searchSection.parse({
        sampler: 'sobol',
        trials: 4,
        space: Object.fromEntries(
          Array.from({ length: mostSobolDimensions + 1 }, (_, index) => [
            `train.a${index}`,
            { range: [0, 1] },
          ]),
        ),
      }),
      0,
      [],
    ),
  MACHINE_OUT_OF_MEMORY: () =>
    withMemoryExplained(32, () =>
      Promise.reject(new Error('OOM when allocating tensor with shape[32,1024]')),
    ),
  INTERNAL_ERROR: () => {
    throw new UserError(problemsOf(new TypeError('values is not iterable')))
  },
  ENGINE_BINDING_ALTERED: async () => {
    const record = {
      size: 9,
      sha256: '0'.repeat(64),
      glibc: '2.28',
      glibcxx: '3.4.22',
      tensorflow: '2.18.0',
      napi: 8,
      compiler: 'g++ 12',
    }
    const shipped = await folderWith({
      [`linux-${process.arch}/tfjs_binding.json`]: JSON.stringify(record),
      [`linux-${process.arch}/tfjs_binding.node`]: 'altered',
    })
    await loadBinding({ shipped, runtime: shipped, log: recordingLog(), load: () => null })
  },
  LIBRARY_PACKAGE_MISMATCH: () => {
    if (wheel) throw new UserError(explainHashMismatch(wheel))
  },
  LIBRARY_INVALID_RUNTIME_PATH: async () => requirePath(join(await folderWith({}), 'libtensorflow')),
  GITHUB_INVALID_CONTEXT: () => parseMatrix('{seed: 1}'),
  GITHUB_NO_PERMISSION: () => apiOnDemand('', 'https://api.github.com', recordingLog())(),
  FILE_LFS_POINTER: async () => {
    const folder = await folderWith({ 'model.json': lfsPointerOf('large') })
    await readStoredModel(folder)
  },
  FORK_ENDPOINT_NOT_ALLOWED: () =>
    new RemoteSources({ folder: 'none', fromFork: true, cache: null }).find({
      s3: 's3://flowers/d.csv',
      endpoint: 'http://10.0.0.1',
    }),
  FORK_CODE_NOT_ALLOWED: () => {
    requireTrust('metrics/cost.js', {
      codeOrigin: { fromFork: true, privileged: false, selfHosted: true },
      allowForkCode: false,
    })
  },
} satisfies Partial<Record<ErrorCode, () => unknown>>
