import { availableParallelism } from 'node:os'
import { z } from 'zod'
import { servingEngines } from '../engine/serving-engine.ts'
import { UserError } from '../errors/user-error.ts'
import { parseVersionLabel } from './models/version-label.ts'

/** A number in digits; an empty variable is invalid, not zero. */
const decimal = z
  .string()
  .regex(/^\d+(\.\d+)?$/, 'a number')
  .transform(Number)

const words = z
  .string()
  .transform((text) => text.split(',').map((word) => word.trim()))
  .pipe(z.array(z.string().regex(/^\S+$/, 'words, separated by commas')))

const label = z.string().transform((text, context) => {
  const parsed = parseVersionLabel(text)
  if (parsed !== null) return parsed
  context.addIssue('words such as latest or penguins:stable=3, separated by commas')
  return z.NEVER
})

/** Threads beyond this number need memory for a copy of the model each, and the event loop cannot feed them. */
const mostThreads = 8

export const settingsSchema = z.object({
  HOST: z
    .string()
    .min(1)
    .default('0.0.0.0')
    .describe(
      'Address on which the server listens; the default accepts requests from outside the container.',
    ),
  PORT: decimal.pipe(z.int().min(0).max(65535)).default(8080).describe('Port on which the server listens.'),
  MODEL_DIR: z
    .string()
    .min(1)
    .default('/model')
    .describe('Folder of the model artifact, which is served as version 1.'),
  MODELS_DIR: z
    .string()
    .min(1)
    .optional()
    .describe('Folder of several models, `NAME/VERSION/`, each a model artifact; replaces `MODEL_DIR`.'),
  DEFAULT_MODEL: z
    .string()
    .min(1)
    .optional()
    .describe('Model of the paths without a name, such as `/predict`. Default: the only model.'),
  ENGINE: z
    .enum(servingEngines)
    .optional()
    .describe(
      'Engine that predicts: `wasm`, `onnx`, `node` or `gpu`. Default: `onnx` for ONNX models, else `wasm`.',
    ),
  ENGINE_DIR: z
    .string()
    .min(1)
    .optional()
    .describe('Folder of the files of the engine, which the image sets.'),
  MODEL_LABELS: words
    .pipe(z.array(label))
    .default([{ label: 'latest', model: null, version: null }])
    .describe(
      'Labels, separated by commas: `NAME` for the newest version, `MODEL:NAME=3` for version 3 of a model. Default: `latest`.',
    ),
  MODEL_VERSIONS: decimal
    .pipe(z.int().min(1).max(64))
    .default(4)
    .describe('Newest versions of each model that are loaded, beside those with a label.'),
  MODELS_POLL_SECONDS: decimal
    .pipe(z.number().max(86_400))
    .default(2)
    .describe('Time between two scans of `MODELS_DIR`; 0 for one at the start only.'),
  MODEL_CONTROL: z
    .enum(['true', 'false'])
    .transform((text) => text === 'true')
    .default(false)
    .describe('`true` to load and unload models by requests; needs `MODELS_DIR` and `AUTH_TOKEN`.'),
  THREADS: decimal
    .pipe(z.int().min(1).max(64))
    .default(() => Math.min(availableParallelism(), mostThreads))
    .describe(
      'Threads of each version, each with its own copy of the model. Default: the processors of the container, at most 8.',
    ),
  MAX_BATCH_SIZE: decimal
    .pipe(z.int().min(1).max(4096))
    .default(256)
    .describe('Most examples that the network predicts at once; they may come from several requests.'),
  MAX_BATCH_DELAY_MS: decimal
    .pipe(z.number().max(1000))
    .default(0)
    .describe(
      'Longest wait for more requests before a batch starts, in milliseconds. A single client never waits.',
    ),
  MAX_BODY_BYTES: decimal
    .pipe(
      z
        .int()
        .positive()
        .max(1024 ** 3),
    )
    .default(16 * 1024 * 1024)
    .describe('Most bytes in the body of a request, unpacked.'),
  MAX_INSTANCES: decimal.pipe(z.int().positive()).default(10_000).describe('Most examples in a request.'),
  MAX_QUEUE: decimal
    .pipe(z.int().positive())
    .default(512)
    .describe('Most requests that wait for a thread; any more are rejected with status 503.'),
  MAX_PENDING_BYTES: decimal
    .pipe(z.int().positive())
    .default(256 * 1024 * 1024)
    .describe('Most bytes of request bodies in memory; more are rejected with status 503.'),
  REQUEST_TIMEOUT_SECONDS: decimal
    .pipe(z.number().positive().max(3600))
    .default(60)
    .describe('Longest time to receive a request, and then to answer it.'),
  KEEP_ALIVE_SECONDS: decimal
    .pipe(z.number().positive().max(3600))
    .default(75)
    .describe('Time for which an idle connection stays open; longer than that of a load balancer in front.'),
  SHUTDOWN_DELAY_SECONDS: decimal
    .pipe(z.number().max(3600))
    .default(0)
    .describe(
      'Time after SIGTERM in which requests are still accepted while `/readyz` returns 503, so that load balancers notice.',
    ),
  DRAIN_SECONDS: decimal
    .pipe(z.number().positive().max(3600))
    .default(25)
    .describe(
      'Longest time to finish requests after SIGTERM and the delay; Kubernetes sends SIGKILL after 30 seconds.',
    ),
  AUTH_TOKEN: z
    .string()
    .min(16, 'at least 16 characters')
    .optional()
    .describe('Bearer token that requests need, except for health checks and metrics. Default: none.'),
  CORS_ORIGINS: words
    .default([])
    .describe('Origins of web pages that may send requests, separated by commas, or `*`. Default: none.'),
  PAGE: z
    .enum(['on', 'off'])
    .default('on')
    .describe('The page at `/` to try the model in a browser; `off` removes it.'),
  DRIFT_WINDOW_SECONDS: decimal
    .pipe(z.number().max(2_592_000))
    .default(3600)
    .describe('Time of which inputs are compared with those of the training split; 0 turns this off.'),
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('Collector of OpenTelemetry, for example `http://collector:4318`. Default: no traces.'),
  OTEL_TRACES_SAMPLER_ARG: decimal
    .pipe(z.number().max(1))
    .default(1)
    .describe('Share of the traces that start at this server and are sent, from 0 to 1.'),
  PREDICTION_LOG: z
    .string()
    .min(1)
    .optional()
    .describe(
      'File, or `stdout`, that gets a line of JSON with the outputs of each prediction. Default: none.',
    ),
  PREDICTION_LOG_INPUTS: z
    .enum(['true', 'false'])
    .transform((text) => text === 'true')
    .default(false)
    .describe('`true` to write the inputs of each prediction into `PREDICTION_LOG` too.'),
  PREDICTION_LOG_FAILURES: z
    .enum(['true', 'false'])
    .transform((text) => text === 'true')
    .default(false)
    .describe('`true` to write a line into `PREDICTION_LOG` for each POST request that fails too.'),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error'])
    .default('info')
    .describe('Least severe level of log lines; `debug` logs each request, never its contents.'),
})

/** The settings of the server, from the environment. */
export type Settings = z.output<typeof settingsSchema>

/** Names of the variables that the server reads. */
export const settingNames: readonly string[] = Object.keys(settingsSchema.shape)

/** Variables whose values no message may contain. */
const secret = new Set(['AUTH_TOKEN'])

/**
 * Parses the settings.
 * @throws UserError that names every variable with an invalid value
 */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const settings = settingsSchema.superRefine(requireRelated).safeParse(environment)
  if (settings.success) return settings.data
  throw new UserError(
    settings.error.issues.map(({ path: [first], message }) => {
      const name = String(first)
      return {
        code: 'ENVIRONMENT_INVALID_VARIABLE',
        found: `${name}=${secret.has(name) ? '…' : (environment[name] ?? '')} in the environment`,
        expected: message,
        hint: `Set ${name} to another value, or unset it to use the default.`,
      }
    }),
  )
}

/** Returns the expected value if the server rejects a variable; null for an accepted value or a variable of another program. */
export function invalidSetting(name: string, value: string): string | null {
  const parsed = settingsSchema.partial().safeParse({ [name]: value })
  return parsed.error?.issues[0]?.message.replace(/^[\w ]+: expected /, '') ?? null
}

/** Adds an issue for a setting that needs others. */
function requireRelated(
  settings: Settings,
  context: { addIssue(issue: { code: 'custom'; path: string[]; message: string }): void },
): void {
  if (settings.MODEL_CONTROL && (settings.MODELS_DIR === undefined || settings.AUTH_TOKEN === undefined))
    context.addIssue({
      code: 'custom',
      path: ['MODEL_CONTROL'],
      message: 'MODELS_DIR and AUTH_TOKEN to be set too',
    })
  for (const name of ['PREDICTION_LOG_INPUTS', 'PREDICTION_LOG_FAILURES'] as const)
    if (settings[name] && settings.PREDICTION_LOG === undefined)
      context.addIssue({ code: 'custom', path: [name], message: 'PREDICTION_LOG to be set too' })
}
