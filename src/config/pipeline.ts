import { z } from 'zod'
import { dataSection } from './data.ts'
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
    .describe('The loss of accuracy (for regression: of R²) that is still acceptable.'),
  exclude: z
    .array(z.string().min(1))
    .default([])
    .describe('Names of weights that stay float32, for example `dense_1/*`; `*` stands for any characters.'),
  'on-inconclusive': z
    .enum(['pass', 'fail'])
    .default('pass')
    .describe('What the job does when the test split is too small to show that the loss is acceptable.'),
})

export type QuantizeSection = z.infer<typeof quantizeSection>

const imageSection = z.strictObject({
  name: z
    .string()
    .min(1)
    .optional()
    .describe(
      'Repository of the image without tag, for example `ghcr.io/acme/mnist`; the `name` of the pipeline when left out.',
    ),
  tags: z
    .array(z.string().regex(/^\w[\w.-]{0,127}$/))
    .default([])
    .describe('Tags set on a push, besides the digest.'),
  base: z
    .string()
    .regex(/@sha256:[0-9a-f]{64}$/, 'must end with @sha256:… so that the image can be made again')
    .optional()
    .describe('An image with Node to build on, by digest, instead of the one that comes with tensorline.'),
})

const deploySection = z.strictObject({
  target: z
    .enum(['local'])
    .default('local')
    .describe('Where the image runs: `local` is a process from its own files.'),
  environment: z.string().min(1).default('production').describe('Name of the GitHub environment.'),
  port: z.int().min(0).max(65535).default(8080).describe('Port the server listens on; 0 takes a free one.'),
  verify: z
    .enum(['golden', 'ready'])
    .default('golden')
    .describe('Ask the golden requests before the deployment counts, or only wait until it is ready.'),
})

/** The whole of `tensorline.yml`. */
export const pipelineSchema = z.strictObject({
  name: z
    .string()
    .regex(/^[a-z0-9]+(?:[._-][a-z0-9]+)*$/, 'must be lower-case letters and digits, joined by . _ or -')
    .describe('Name of the model; the path of its server is /v1/models/<name>.'),
  data: dataSection.optional().describe('From raw files to a dataset.'),
  model: modelSchema.optional().describe('The network.'),
  train: trainSection.prefault({}).describe('How it is trained.'),
  search: searchSection.optional().describe('Trainings with other values, of which the best is taken.'),
  gate: gateSection.prefault({}).describe('What it must hold to be merged.'),
  quantize: quantizeSection.prefault({}).describe('How it is made smaller.'),
  image: imageSection.prefault({}).describe('The container image that serves it.'),
  deploy: deploySection.prefault({}).describe('Where the image runs.'),
})

export type PipelineConfig = z.infer<typeof pipelineSchema>
