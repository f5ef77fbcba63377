import { z } from 'zod'
import type { Features, TableColumn } from '../dataset/dataset-schema.ts'
import type { Serving } from './models/serving.ts'
import { inferBody } from './protocol/open-inference-schema.ts'
import { simpleMediaTypes } from './protocol/simple.ts'
import { examplesBody, predictBody } from './protocol/tensorflow-schema.ts'

const error = z.object({
  error: z.string(),
  code: z.string().describe('Code of the error; docs/errors.md of Tensorline lists all.'),
})

/**
 * Returns the OpenAPI description of a server for its models, from the schemas that validate the requests.
 * @param models the newest version of each model
 * @param defaultModel model of the paths without a name; null without one
 * @param control whether requests may load and unload models
 */
export function describeApi(
  models: readonly Serving[],
  defaultModel: Serving | null,
  control: boolean,
): object {
  const [only, ...others] = models
  const alone = others.length === 0 ? only : undefined
  return {
    openapi: '3.1.0',
    info: {
      title: alone ? `Model ${alone.name}` : `Models ${models.map(({ name }) => name).join(', ')}`,
      version: models.map(({ artifact }) => artifact.digest).join(' '),
      description: 'Predictions of a model. gRPC is not supported.',
    },
    paths: {
      ...(defaultModel && { '/predict': predictPath(defaultModel) }),
      ...Object.fromEntries(models.flatMap((model) => Object.entries(pathsOf(model)))),
      ...(control && repositoryPaths),
      '/v2': { get: operation('Name and extensions of the server (Open Inference Protocol v2).') },
      '/v2/health/live': { get: operation('Liveness (Open Inference Protocol v2).') },
      '/v2/health/ready': { get: operation('Readiness (Open Inference Protocol v2).') },
      '/healthz': { get: operation('Liveness.') },
      '/readyz': { get: operation('Readiness: status 503 while loading and after SIGTERM.') },
      '/metrics': { get: operation('Metrics for Prometheus.') },
      '/openapi.json': { get: operation('This description.') },
    },
    components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
    security: [{}, { token: [] }],
  }
}

const repositoryPaths = {
  '/v2/repository/index': { post: operation('States of all versions (model repository extension).') },
  '/v2/repository/models/{name}/load': {
    parameters: [{ name: 'name', in: 'path', required: true, schema: { type: 'string' } }],
    post: operation('Load the newest versions of a model (model repository extension).'),
  },
  '/v2/repository/models/{name}/unload': {
    parameters: [{ name: 'name', in: 'path', required: true, schema: { type: 'string' } }],
    post: operation('Unload a model (model repository extension).'),
  },
}

function predictPath({ artifact }: Serving): object {
  const example = exampleSchema(artifact.details.features)
  return {
    post: operation('Predict one example or a list of examples.', {
      'application/json': { schema: toSchema(z.union([example, z.array(example)])) },
      ...Object.fromEntries(simpleMediaTypes.slice(1).map((type) => [type, {}])),
    }),
  }
}

/** Returns the paths of one model. */
function pathsOf(serving: Serving): object {
  const { name, artifact } = serving
  const model = `/v1/models/${encodeURIComponent(name)}`
  const open = `/v2/models/${encodeURIComponent(name)}`
  const example = exampleSchema(artifact.details.features)
  return {
    [`/predict/${encodeURIComponent(name)}`]: predictPath(serving),
    [`${model}:predict`]: {
      post: operation(
        'Predict examples (TensorFlow Serving).',
        json(predictBody.extend({ instances: z.array(example).optional() })),
      ),
    },
    [`${model}:classify`]: {
      post: operation('Classify examples (TensorFlow Serving).', json(examplesBody)),
    },
    [`${model}:regress`]: {
      post: operation('Predict numbers for examples (TensorFlow Serving).', json(examplesBody)),
    },
    [model]: { get: operation('State of the versions (TensorFlow Serving).') },
    [`${model}/metadata`]: { get: operation('Inputs and outputs (TensorFlow Serving).') },
    [`${open}/infer`]: {
      post: operation('Predict tensors (Open Inference Protocol v2).', json(inferBody)),
    },
    [open]: { get: operation('Inputs and outputs (Open Inference Protocol v2).') },
    [`${open}/ready`]: { get: operation('Readiness of the model (Open Inference Protocol v2).') },
  }
}

function operation(summary: string, content?: object): object {
  return {
    summary,
    ...(content && { requestBody: { required: true, content } }),
    responses: {
      200: { description: 'The result.' },
      default: { description: 'An error.', content: json(error) },
    },
  }
}

function json(schema: z.ZodType): object {
  return { 'application/json': { schema: toSchema(schema) } }
}

function toSchema(schema: z.ZodType): object {
  const entries = Object.entries(z.toJSONSchema(schema, { io: 'input' }))
  // The whole document names its dialect by its version.
  return Object.fromEntries(entries.filter(([key]) => key !== '$schema'))
}

const file = z.object({ b64: z.base64().describe('An image file, or the bare pixels, in base64.') })
const pixels = z.array(z.array(z.union([z.number(), z.array(z.number())]))).describe('Rows of pixels, 0–255.')

/** Returns the schema of an example of a model. */
function exampleSchema(features: Features): z.ZodType {
  switch (features.kind) {
    case 'image':
      return z.union([file, pixels])
    case 'table':
      return z.looseObject(Object.fromEntries(features.columns.map((column) => [column.name, cell(column)])))
  }
}

function cell(column: TableColumn): z.ZodType {
  const schema = valueSchema(column)
  return 'optional' in column && column.optional === true ? schema.nullable().optional() : schema
}

function valueSchema(column: TableColumn): z.ZodType {
  switch (column.type) {
    case 'number':
      return z.number()
    case 'category':
      return column.open === true ? z.string() : z.enum(column.categories)
    case 'date':
      return z.union([z.string(), z.number().describe('Milliseconds since 1970.')])
    case 'duration':
      return z.union([z.string(), z.number().describe('Seconds.')])
    case 'text':
      return z.string()
    case 'image':
      return z.union([file, pixels])
  }
}
