import { describe, expect, it } from '@jest/globals'
import { basename } from 'node:path'
import * as tf from '@tensorflow/tfjs'
import { z } from 'zod'
import { dataSection } from '../../../src/config/data.ts'
import { trustSection } from '../../../src/config/trust.ts'
import { pipelineSchema } from '../../../src/config/pipeline.ts'
import type { Features, Label } from '../../../src/dataset/dataset-schema.ts'
import { recipeOf } from '../../../src/data/recipe.ts'
import { confinementOf } from '../../../src/host/confinement.ts'
import { canaryFiles } from '../../../src/stages/cluster/canary-files.ts'
import { readDockerfile } from '../../../src/stages/image/image-recipe.ts'
import { registryOptions } from '../../../src/stages/image/registry-options.ts'
import { trustedSigner } from '../../../src/stages/chain/trusted-signer.ts'
import { fineTuned } from '../../../src/training/model/fine-tune.ts'
import { modelFromModule } from '../../../src/training/model/model-module.ts'
import { textsOf } from '../../harness/schema-texts.ts'
import { errorText } from '../../harness/user-error.ts'
import { recordingLog } from '../../unit/host/recording-log.ts'
import { compared, good, line, newSetting } from './mails.ts'

const splitSources = ['test', 'validation'].flatMap((split) => [
  `data.split.${split}`,
  `data.split.${split}[]`,
])

/** Keys of free text that are not paths. A new key of `tensorline.yml` belongs here or into `reads`. */
const noPaths = [
  'name',
  ...['data.source', 'data.source[]', 'data.sources.*', 'data.sources.*[]', ...splitSources].flatMap(
    (source) => ['url', 'sha256', 's3', 'endpoint', 'region', 'version-id'].map((key) => `${source}.${key}`),
  ),
  ...[
    'data.label',
    'data.labels.*.column',
    'data.columns[]',
    'data.exclude[]',
    'data.inputs.*[]',
    'data.categorical[]',
  ],
  ...['data.id', 'data.weight', 'data.split.group', 'data.split.stratify', 'data.split.time'],
  ...[
    'data.features.*.date-format',
    'data.clean.missing.categories.constant',
    'data.clean.missing.texts.constant',
    'data.clean.keep-na[]',
    'data.clean.na-values[]',
    'data.features.*.na-values[]',
  ],
  ...['data.features.*.missing.constant', 'data.features.*.order[]', 'data.features.*.text.tokens.padding'],
  ...['data.time-series.time', 'data.time-series.group', 'data.features.*.missing.forward-fill.constant'],
  ...['data.crosses.*.columns[]', 'data.csv.quote', 'data.csv.separator'],
  ...['data.join.left', 'data.join.right', 'data.join.on', 'data.join.on[]', 'data.join.on.*', 'data.query'],
  ...['data.label-map.*', 'data.private[]', 'data.images.path'],
  ...['', '[]'].flatMap((list) =>
    ['minimum', 'maximum', 'values[]', 'pattern', 'newest.within', 'newest.at-least'].map(
      (key) => `data.expect.columns.*${list}.${key}`,
    ),
  ),
  ...['minimum', 'maximum', 'values[]', 'pattern'].map((key) => `data.expect.serving.columns.*.${key}`),
  ...['data.expect.serving.absent[]', 'data.expect.serving.rules.*'],
  ...['data.expect.rules.*', 'data.expect.rules.*.check', 'data.expect.unique[][]', 'data.expect.table'],
  ...['model.layers[].name', 'model.layers[].inputs', 'model.layers[].inputs[]', 'model.freeze[]'],
  ...[
    'model.head.after',
    'model.head.layers[].name',
    'model.head.layers[].inputs',
    'model.head.layers[].inputs[]',
  ],
  ...['train.early-stopping.metric', 'search.metric', 'search.space.*.choices[]', 'quantize.exclude[]'],
  ...['gate.id', 'gate.output', 'gate.cluster-by', 'gate.metrics[].name', 'gate.metrics[].columns[]'],
  ...['gate.require[]', 'gate.require[].metric', 'gate.compare[].metric', 'gate.compare[].margin'],
  ...['gate.baseline.release', 'gate.baseline.asset', 'gate.baseline.digest', 'gate.baseline.stale-after'],
  ...['gate.baseline.branch', 'gate.baseline.workflow', 'gate.baseline.artifact'],
  ...['gate.slices[].by', 'gate.slices[].by[]', 'gate.slices[].where', 'gate.slices[].name'],
  ...['gate.slices[].metric', 'gate.fairness[].by', 'gate.fairness[].positive', 'gate.robustness[].increase'],
  ...['gate.attest.fulcio-url', 'gate.attest.rekor-url', 'gate.attest.timestamp-url'],
  ...['image.name', 'image.tags[]', 'image.base', 'image.labels.*', 'deploy.environment'],
  ...['context', 'namespace', 'host', 'gateway', 'env.*', 'env.*.secret', 'env.*.key', 'timeout'].map(
    (key) => `deploy.${key}`,
  ),
  ...['resources.cpu', 'resources.memory', 'node-selector.*', 'pull-secret', 'canary.budget'].map(
    (key) => `deploy.${key}`,
  ),
  'data.license',
  ...['deploy.tolerations[].key', 'deploy.tolerations[].value'],
  ...['repository', 'workflow', 'ref', 'issuer', 'max-age'].map((key) => `deploy.trust.${key}`),
]

const codeOrigin = { fromFork: true, privileged: false, selfHosted: false }
const inFork = { host: { codeOrigin }, folder: '.' }
const label: Label = { kind: 'number', column: 'y' }
const features: Features = { kind: 'table', columns: [] }
const transform = { steps: [], shape: [2] }
const context = {
  inputShape: [2],
  transform,
  label,
  features,
  seed: 0,
  folder: '.',
  allowForkCode: false,
  codeOrigin,
}

/** Reads what each key with a path names, for a fork's pull request. */
const reads: Readonly<Record<string, (path: string) => Promise<unknown>>> = {
  'data.source': (path) => readData({ source: path }),
  'data.source[]': (path) => readData({ source: ['package.json', path] }),
  'data.sources.*': (path) => readData({ format: undefined, sources: { a: path }, query: 'SELECT * FROM a' }),
  'data.sources.*[]': (path) =>
    readData({ format: undefined, sources: { a: ['package.json', path] }, query: 'SELECT * FROM a' }),
  'data.images.table': (path) => readData({ format: 'images', source: 'docs', images: { table: path } }),
  'data.split.test': (path) =>
    readData({ source: 'package.json', split: { train: 0.9, validation: 0.1, test: path } }),
  'data.split.test[]': (path) =>
    readData({
      source: 'package.json',
      split: { train: 0.9, validation: 0.1, test: ['package.json', path] },
    }),
  'data.split.validation': (path) =>
    readData({ source: 'package.json', split: { train: 0.9, validation: path, test: 0.1 } }),
  'data.split.validation[]': (path) =>
    readData({
      source: 'package.json',
      split: { train: 0.9, validation: ['package.json', path], test: 0.1 },
    }),
  'data.expect.contract': (path) => readData({ source: 'package.json', expect: { contract: path } }),
  'data.expect': (path) => readData({ source: 'package.json', expect: path }),
  'data.features.*.text.tokens.tokenizer': (path) => {
    const text = { tokens: { tokenizer: path }, output: 'ids', length: 4 }
    return readData({ source: 'package.json', features: { x: { type: 'text', text } } })
  },
  'data.features.*.image.folder': (path) =>
    readData({ source: 'package.json', features: { x: { type: 'image', image: { folder: path } } } }),
  'model.module': (path) => modelFromModule(tf, { module: `${path}.js` }, context),
  'model.files[]': (path) =>
    modelFromModule(tf, { module: 'eslint.config.js', files: ['package.json', path] }, context),
  'model.pretrained': (path) =>
    fineTuned(tf, { pretrained: path, freeze: [], 'learning-rates': {} }, context),
  'gate.metrics[].module': (path) => runGate(`metrics: [{name: own, module: "${path}", better: higher}]`),
  'gate.baseline': (path) => runGate(`baseline: "${path}"`),
  'image.registries.*.ca': (path) => {
    const pipeline = pipelineSchema.parse({
      name: 'x',
      image: { registries: { 'registry.example': { ca: path } } },
    })
    const host = { codeOrigin, log: recordingLog(), cancelled: new AbortController().signal }
    return registryOptions({ host, pipeline, folder: '.' })
  },
  'image.dockerfile': (dockerfile) =>
    readDockerfile({
      ...inFork,
      pipeline: pipelineSchema.parse({ name: 'x', image: { builder: 'docker', dockerfile } }),
    }),
  'deploy.trust.key': (key) => trustedSigner(inFork, trustSection.parse({ key })),
  'deploy.trust.trusted-root': (root) =>
    trustedSigner(inFork, trustSection.parse({ repository: 'acme/mnist', 'trusted-root': root })),
  'deploy.canary.probes': (probes) => canaryFiles(inFork, { probes }),
  'deploy.canary.requests': (requests) => canaryFiles(inFork, { requests }),
  'gate.baseline.path': (path) => runGate(`baseline: {path: "${path}"}`),
}

function readData(section: object): Promise<unknown> {
  return recipeOf(dataSection.parse({ format: 'csv', ...section }), '.', confinementOf(codeOrigin))
}

async function runGate(rule: string): Promise<void> {
  const setting = await newSetting({ 'tensorline.yml': line(compared), 'mails.csv': good })
  await setting.propose({ 'tensorline.yml': line(`${compared}, ${rule}`) })
  const { reason } = await setting.gate({ inputs: { candidate: 'mails.csv' }, host: { codeOrigin } })
  throw new Error(reason)
}

describe('a pull request from a fork', () => {
  it('has tests for every key of free text that is not listed as other text', () => {
    const keys = textsOf(z.toJSONSchema(pipelineSchema, { io: 'input' })).keys()
    expect([...keys].sort()).toEqual([...noPaths, ...Object.keys(reads)].sort())
  })

  it.each(Object.entries(reads))('cannot name a path outside the workspace in %s', async (_, read) => {
    for (const path of ['/etc/hostname', '../elsewhere'])
      await expect(read(path)).rejects.toMatchObject({
        message: errorText('FILE_OUTSIDE_REPOSITORY', basename(path)),
      })
  })
})
