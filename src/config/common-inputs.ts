import { z } from 'zod'
import { deviceRequests } from '../engine/engine.ts'

export const yesOrNo = z.enum(['true', 'false']).transform((text) => text === 'true')

export const config = {
  description: 'Path of the pipeline file.',
  value: 'file',
  default: 'tensorline.yml',
  schema: z.string(),
}

const override = z.string().regex(/^[a-z][\w.-]*\s*=/i, 'must be a path, an equals sign and a value')

export const set = {
  description:
    'Lines of `path=value` that override the pipeline file for this step, for example `train.epochs=3`.',
  value: 'path=value',
  default: '',
  many: true,
  schema: z.string().transform((text, context) =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
      .map((line) => {
        const parsed = override.safeParse(line)
        if (!parsed.success)
          context.addIssue({
            code: 'custom',
            message: `lines such as train.epochs=3, not ${JSON.stringify(line)}`,
          })
        const equals = line.indexOf('=')
        const path = line.slice(0, equals).trim().split('.')
        return { path, value: line.slice(equals + 1).trim(), from: 'the input "set"' }
      }),
  ),
}

/**
 * Names of artifacts, including those of a matrix such as `model-rate=0.1,seed=1`; without characters that GitHub
 * rejects.
 */
export const artifactName = z
  .string()
  .regex(/^[\w][\w .()=,%+-]*$/, 'must be letters, digits, spaces and . _ - ( ) = , % + only')
  .max(200)

/**
 * Returns the input for the name of a published artifact. Empty for the default name, to which matrix jobs append their
 * values.
 */
export function artifactOut(defaultName: string, content: string) {
  return {
    description: `Name under which the ${content} is published; by default \`${defaultName}\` with the values of the job's matrix.`,
    value: 'name',
    default: '',
    schema: z.union([z.literal(''), artifactName]),
  }
}

/**
 * Returns the input for the name of an artifact that accompanies the main one. A name that the user gives the main one is also the beginning
 * of its name, so that two steps of a run do not publish under one name.
 */
export function accompanyingArtifact(defaultName: string, content: string, suffix: string) {
  return {
    ...artifactOut(defaultName, content),
    description: `Name under which the ${content} is published; by default that in \`artifact\` with \`-${suffix}\`, or \`${defaultName}\` with the values of the job's matrix.`,
  }
}

export const matrix = {
  description: "The job's matrix, so that its jobs never publish under the same name.",
  default: '${{ toJSON(matrix) }}',
  schema: z.string(),
}

/** Returns the input for an artifact: its name in this run, or the path of a folder, which contains a slash. */
export function artifactIn(name: string, content: string) {
  return {
    description: `The ${content}: the name of its artifact in this run, or the path of its folder (which contains a slash).`,
    value: 'artifact',
    default: name,
    schema: z.string().min(1),
  }
}

export const device = {
  description:
    'Device for tensors. `auto` selects the best available device and logs it; `gpu` fails without a GPU.',
  value: 'device',
  default: 'auto',
  schema: z.enum(deviceRequests),
}

export const resume = {
  description:
    'Starting point of the training. `auto` resumes from the newest checkpoint of the same configuration, dataset and version, if one exists; `never` starts from the beginning; a path is the folder of a checkpoint.',
  value: 'start',
  default: 'auto',
  schema: z.string().min(1),
}

export const tensorboard = {
  description:
    'Publish the learning curves as event files for TensorBoard, in an artifact with the name of the model and `-tensorboard`.',
  default: 'false',
  schema: yesOrNo,
}

export const allowForkCode = {
  description:
    "Run a fork's own code (`model.module`, `gate.metrics`) on this self-hosted runner. Set it only if each job gets its own machine. It never applies to `pull_request_target` or `workflow_run`.",
  default: 'false',
  schema: yesOrNo,
}

export const runtimePath = {
  description:
    'Local source of the native libraries, TensorFlow for models and DuckDB for tables, instead of a download: a package, a folder of packages, or a folder of unpacked packages.',
  value: 'path',
  default: '',
  schema: z.string(),
}

export const runtimeUrl = {
  description:
    "Address of a mirror with the packages of the native libraries under their original names; by default the machine's pip or uv downloads TensorFlow, and its npm DuckDB.",
  value: 'address',
  default: '',
  schema: z.union([
    z.literal(''),
    z.url({ protocol: /^https?$/, error: 'must be an http or https address' }),
  ]),
}

const mebibyte = 1024 ** 2
const unitBytes = { MB: 1e6, GB: 1e9 } as const

/** The limit in MiB; null for no limit. */
export const gpuMemoryLimit = {
  description:
    'Limit for the GPU memory that TensorFlow uses, such as `8 GB` or `500 MB`; by default all of it, but never more than needed.',
  value: 'size',
  default: '',
  schema: z.string().transform((text, context) => {
    if (text === '') return null
    const [, amount, unit] = /^(\d+(?:\.\d+)?) ?(MB|GB)$/.exec(text) ?? []
    const bytes = Number(amount) * (unit === 'GB' ? unitBytes.GB : unitBytes.MB)
    if (bytes >= mebibyte) return Math.floor(bytes / mebibyte)
    context.addIssue({
      code: 'custom',
      message: `a size such as 8 GB or 500 MB, not ${JSON.stringify(text)}`,
    })
    return z.NEVER
  }),
}

export const githubToken = {
  description: 'Token for the GitHub API.',
  default: '${{ github.token }}',
  schema: z.string(),
}

/** Inputs of every action that needs a native library. */
export const libraryInputs = {
  'runtime-path': runtimePath,
  'runtime-url': runtimeUrl,
}

/** Inputs of every action that runs tensors. */
export const engineInputs = {
  device,
  'gpu-memory-limit': gpuMemoryLimit,
  ...libraryInputs,
}
