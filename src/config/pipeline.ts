import { imageEngines } from '../engine/serving-engine.ts'
import { z } from 'zod'
import { dataSection } from './data.ts'
import { deploySection } from './deploy.ts'
import { gateSection } from './gate.ts'
import { modelSchema } from './model.ts'
import { searchSection } from './search.ts'
import { trainSection } from './training.ts'

const quantizeSection = z.strictObject({
  dtype: z
    .enum(['uint8', 'uint16', 'float16'])
    .default('uint8')
    .describe('The data type in which the weights are stored.'),
  'max-accuracy-drop': z
    .number()
    .min(0)
    .lt(1, 'must be below 1: 5 points are `0.05`')
    .default(0.002)
    .describe('The acceptable loss of accuracy (for regression: of R²).'),
  exclude: z
    .array(z.string().min(1))
    .default([])
    .describe('Names of weights that stay float32, for example `dense_1/*`; `*` stands for any characters.'),
  'on-inconclusive': z
    .enum(['pass', 'fail'])
    .default('pass')
    .describe('Result of the job if the test split is too small to show that the loss is acceptable.'),
})

export type QuantizeSection = z.infer<typeof quantizeSection>

const imageSection = z.strictObject({
  artifact: z
    .enum(['image', 'web', 'modelpack'])
    .default('image')
    .describe(
      '`image` is a container image; `web` is a static folder and npm package that predicts in browsers, without a server; `modelpack` is the model alone, as an artifact of the ModelPack specification of CNCF.',
    ),
  name: z
    .string()
    .min(1)
    .optional()
    .describe(
      'Repository of the image without tag, for example `ghcr.io/acme/mnist`; by default the `name` of the pipeline.',
    ),
  tags: z
    .array(z.string().regex(/^\w[\w.-]{0,127}$/))
    .default([])
    .describe('Tags of a pushed image, besides the digest.'),
  builder: z
    .enum(['tensorline', 'docker'])
    .default('tensorline')
    .describe(
      '`tensorline` builds the image without a container engine; `docker` builds a Dockerfile with the installed docker, podman or buildah.',
    ),
  dockerfile: z
    .string()
    .min(1)
    .optional()
    .describe(
      'Dockerfile of `builder: docker`, relative to this file. By default the one that `tensorline dockerfile` prints.',
    ),
  engine: z
    .enum(imageEngines)
    .optional()
    .describe(
      'Engine of the server: `wasm`, `onnx` (ONNX Runtime) or `node` (TensorFlow); ONNX models need `onnx`. By default `onnx` for ONNX models, else `wasm`.',
    ),
  base: z
    .string()
    .regex(/@sha256:[0-9a-f]{64}$/, 'must end with @sha256:… so that the image can be reproduced')
    .optional()
    .describe('A base image with Node.js, by digest, instead of the one that Tensorline provides.'),
  platforms: z
    .array(z.enum(['linux/amd64', 'linux/arm64']))
    .nonempty()
    .refine((names) => new Set(names).size === names.length, 'must name each platform once')
    .default(['linux/amd64'])
    .describe(
      'Platforms of the image. Several make one image with an index, from which each machine takes its own.',
    ),
  verify: z
    .enum(['served', 'none'])
    .default('served')
    .describe(
      '`served` starts the server from the files of the image, and compares its outputs with those of the gate, before the image is published or pushed; `none` does not.',
    ),
  labels: z
    .record(
      z
        .string()
        .regex(/^[a-z0-9]+([._-]?[a-z0-9]+)*$/, 'must be a name like `org.opencontainers.image.licenses`'),
      z.string(),
    )
    .default({})
    .describe(
      'Labels and annotations of the image, for example `{org.opencontainers.image.licenses: Apache-2.0}`. On GitHub, source, revision and, for a tag, version are set by themselves.',
    ),
  registries: z
    .record(
      z.string().regex(/^[A-Za-z0-9.[\]:-]+$/, 'must be a host, with its port if it has one'),
      z.strictObject({
        insecure: z.boolean().default(false).describe('Plain HTTP instead of HTTPS.'),
        ca: z
          .string()
          .min(1)
          .optional()
          .describe('File with the certificate of an authority of your own, in PEM, relative to this file.'),
      }),
    )
    .default({})
    .describe(
      'Settings of registries by host and port, for example `{"registry:5000": {insecure: true}}`. Registries on `localhost` are always used by plain HTTP.',
    ),
})

/** The whole of `tensorline.yml`. */
export const pipelineSchema = z.strictObject({
  name: z
    .string()
    .regex(/^[a-z0-9]+(?:[._-][a-z0-9]+)*$/, 'must be lower-case letters and digits, joined by . _ or -')
    .describe('Name of the model; the path of its server is /v1/models/<name>.'),
  data: dataSection.optional().describe('The sources and their preparation as a dataset.'),
  model: modelSchema.optional().describe('The network.'),
  train: trainSection.prefault({}).describe('The training.'),
  search: searchSection
    .optional()
    .describe('Hyperparameter search: several trainings, of which the best is kept.'),
  gate: gateSection.prefault({}).describe('The conditions for merging or releasing the model.'),
  quantize: quantizeSection.prefault({}).describe('The quantization of the weights.'),
  image: imageSection.prefault({}).describe('The container image that serves the model.'),
  deploy: deploySection.prefault({}).describe('The deployment of the image.'),
})

export type PipelineConfig = z.infer<typeof pipelineSchema>
