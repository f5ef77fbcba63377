import { z } from 'zod'
import { deviceRequests } from '../engine/engine.ts'

export const yesOrNo = z.enum(['true', 'false']).transform((text) => text === 'true')

export const config = {
  description: 'The file that describes the pipeline.',
  default: 'tensorline.yml',
  schema: z.string(),
}

const override = z.string().regex(/^[a-z][\w.-]*\s*=/i, 'must be a path, an equals sign and a value')

export const set = {
  description: 'Lines of `path=value` that override the file for this step, for example `train.epochs=3`.',
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
            message: `lines like train.epochs=3, not ${JSON.stringify(line)}`,
          })
        const equals = line.indexOf('=')
        const path = line.slice(0, equals).trim().split('.')
        return { path, value: line.slice(equals + 1).trim(), from: 'the input "set"' }
      }),
  ),
}

/** Those that a matrix makes among them, `model-rate=0.1,seed=1`; what GitHub refuses in a name is not. */
export const artifactName = z
  .string()
  .regex(/^[\w][\w .()=,%+-]*$/, 'must be letters, digits, spaces and . _ - ( ) = , % + only')
  .max(200)

/** Empty for the usual name, to which the jobs of a matrix add their values. */
export function artifactOut(usual: string, what: string) {
  return {
    description: `Name under which the ${what} is published; \`${usual}\` and the values of the job's matrix when left out.`,
    default: '',
    schema: z.union([z.literal(''), artifactName]),
  }
}

export const matrix = {
  description: "The job's matrix, so that its jobs never publish under one name.",
  default: '${{ toJSON(matrix) }}',
  schema: z.string(),
}

/** An artifact of this run by its name, or a folder by a path with a slash. */
export function artifactIn(name: string, what: string) {
  return {
    description: `The ${what}: the name of its artifact in this run, or the path of its folder (with a slash in it).`,
    default: name,
    schema: z.string().min(1),
  }
}

export const device = {
  description:
    'What runs the tensors: `gpu` fails where there is none, `auto` takes the best there is and says which.',
  default: 'auto',
  schema: z.enum(deviceRequests),
}

export const resume = {
  description:
    'Where training begins: `auto` goes on from the newest checkpoint of the same configuration, dataset and version, if there is one; `never` begins anew; a path is the folder of a checkpoint.',
  default: 'auto',
  schema: z.string().min(1),
}

export const tensorboard = {
  description:
    'Publish the curves of the training as event files for TensorBoard: an artifact named like the model, with `-tensorboard` behind it.',
  default: 'false',
  schema: yesOrNo,
}

export const allowForkCode = {
  description:
    "Run a fork's own code (`model.module`, `gate.metrics`) on this self-hosted runner: only where each job gets a machine of its own. Never under `pull_request_target` or `workflow_run`.",
  default: 'false',
  schema: yesOrNo,
}

export const runtimePath = {
  description:
    'What the native TensorFlow library is taken from instead of being fetched: a wheel, a folder of wheels, or a folder they were unpacked in.',
  default: '',
  schema: z.string(),
}

export const runtimeUrl = {
  description:
    "Address of a mirror that holds the wheels of the native TensorFlow library under their own names; without it the machine's pip or uv fetches them.",
  default: '',
  schema: z.union([
    z.literal(''),
    z.url({ protocol: /^https?$/, error: 'must be an http or https address' }),
  ]),
}

const mebibyte = 1024 ** 2
const unitBytes = { MB: 1e6, GB: 1e9 } as const

/** In MiB; null for no limit. */
export const gpuMemoryLimit = {
  description:
    "Most that TensorFlow may take of a GPU's memory, like `8 GB` or `500 MB`; all of it when left out, but never more than it needs.",
  default: '',
  schema: z.string().transform((text, context) => {
    if (text === '') return null
    const [, amount, unit] = /^(\d+(?:\.\d+)?) ?(MB|GB)$/.exec(text) ?? []
    const bytes = Number(amount) * (unit === 'GB' ? unitBytes.GB : unitBytes.MB)
    if (bytes >= mebibyte) return Math.floor(bytes / mebibyte)
    context.addIssue({ code: 'custom', message: `a size like 8 GB or 500 MB, not ${JSON.stringify(text)}` })
    return z.NEVER
  }),
}

export const githubToken = {
  description: 'Token for the GitHub API.',
  default: '${{ github.token }}',
  schema: z.string(),
}

/** What every action that runs tensors takes. */
export const engineInputs = {
  device,
  'gpu-memory-limit': gpuMemoryLimit,
  'runtime-path': runtimePath,
  'runtime-url': runtimeUrl,
}
