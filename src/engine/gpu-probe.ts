import { execFile } from 'node:child_process'
import { z } from 'zod'
import { endWithParent } from './end-with-parent.ts'
import { gpuFault } from './gpu-fault.ts'
import { tfjsPath } from './tfjs.ts'

/** A GPU that completed a computation, as TensorFlow describes it. */
export interface ProbedGpu {
  readonly name: string
  /** Memory that TensorFlow may use, in MiB. */
  readonly memory: number
  readonly computeCapability: string
  /** Version of the loaded cuDNN; null if unknown. */
  readonly cudnn: string | null
}

export type GpuProbe =
  | { readonly works: true; readonly gpu: ProbedGpu }
  /** `fault` names the missing part. */
  | { readonly works: false; readonly fault: string }

export interface ProbeOptions {
  readonly packageRoot: string
  readonly addon: string
  /** Environment in which TensorFlow will run. */
  readonly environment: NodeJS.ProcessEnv
}

/** Milliseconds for the probe: a first start may compile kernels for a GPU newer than the library. */
const patience = 300_000
const resultSchema = z.object({ usesGpu: z.boolean() })
const resultStart = 'tensorline-probe:'

/**
 * Computes on the GPU in a separate process, because a library is loaded once per process and a broken driver can end
 * its process. Throws when the addon does not load.
 */
export async function probeGpu({ packageRoot, addon, environment }: ProbeOptions): Promise<GpuProbe> {
  const code = `${endWithParent} require(${JSON.stringify(tfjsPath(packageRoot))}).probeNative(${JSON.stringify(addon)}).then((result) => console.log('${resultStart}' + JSON.stringify(result)))`
  // TensorFlow names a library that it cannot open only in these verbose messages.
  const env = { ...environment, TF_CPP_MIN_LOG_LEVEL: '0', TF_CPP_VMODULE: 'dso_loader=1' }
  const { stdout, stderr, ended } = await runNode(code, env)
  if (/\bERR_DLOPEN_FAILED\b/.test(stderr)) throw new Error(firstLine(stderr, /^Error: (.*)$/m))
  return readProbe(stdout, stderr, ended)
}

/** Parses the outputs of the probe; `ended` is the reason why its process failed, or null. */
export function readProbe(stdout: string, stderr: string, ended: string | null): GpuProbe {
  const line = stdout.split('\n').find((text) => text.startsWith(resultStart))
  if (line === undefined)
    return { works: false, fault: gpuFault(stderr) ?? ended ?? 'the probe returned no result' }
  const { usesGpu } = resultSchema.parse(JSON.parse(line.slice(resultStart.length)))
  const gpu = usesGpu ? describedGpu(stderr) : null
  if (gpu === null)
    return { works: false, fault: gpuFault(stderr) ?? 'TensorFlow finds no GPU and reports no reason' }
  return { works: true, gpu }
}

function describedGpu(stderr: string): ProbedGpu | null {
  const created =
    /Created device \S*GPU:0 with (\d+) MB memory:.*?name: ([^,]+),.*?compute capability: ([\d.]+)/.exec(
      stderr,
    )
  if (!created) return null
  const [, memory, name = '', computeCapability = ''] = created
  const loaded = /Loaded cuDNN version (\d+)/.exec(stderr)
  return {
    name,
    memory: Number(memory),
    computeCapability,
    cudnn: loaded ? cudnnVersion(Number(loaded[1])) : null,
  }
}

/** Formats a version number of cuDNN: 90300 is 9.3.0; before cuDNN 9, the number had one zero less. */
function cudnnVersion(number: number): string {
  const major = number >= 90_000 ? 10_000 : 1000
  return [Math.floor(number / major), Math.floor((number % major) / 100), number % 100].join('.')
}

function firstLine(text: string, pattern: RegExp): string {
  return pattern.exec(text)?.[1] ?? 'it does not load'
}

interface Trial {
  readonly stdout: string
  readonly stderr: string
  readonly ended: string | null
}

function runNode(code: string, env: NodeJS.ProcessEnv): Promise<Trial> {
  return new Promise((resolve) => {
    const options = { env, timeout: patience, maxBuffer: 16 * 1024 * 1024 }
    execFile(process.execPath, ['-e', code], options, (error, stdout, stderr) => {
      const ended = error ? `the probe ended with ${error.signal ?? `exit code ${error.code}`}` : null
      resolve({ stdout, stderr, ended })
    })
  })
}
