import { z } from 'zod'
import { device, gpuMemoryLimit, runtimePath, runtimeUrl } from '../config/common-inputs.ts'
import { diagnose } from '../engine/diagnose.ts'
import type { Diagnosis } from '../engine/diagnose.ts'
import { describeEngine } from '../engine/start.ts'
import { problemText, UserError, type Problem } from '../errors/user-error.ts'
import type { Host } from '../host/host.ts'
import { diagnoseTables, type TablesDiagnosis } from '../tables/diagnose-tables.ts'
import { toJson } from './results.ts'

const doctorOptions = z.object({
  device: device.schema,
  gpuMemoryLimit: gpuMemoryLimit.schema,
  runtimePath: runtimePath.schema,
  runtimeUrl: runtimeUrl.schema,
  json: z.boolean(),
})

/**
 * Parses the options of `doctor`.
 * @throws UserError for an invalid device, size or address
 */
export function parseDoctorOptions(options: unknown): z.infer<typeof doctorOptions> {
  const parsed = doctorOptions.safeParse(options)
  if (parsed.success) return parsed.data
  throw new UserError(
    parsed.error.issues.map(({ path, message }) => ({
      code: 'INPUT_INVALID_VALUE',
      found: `an invalid value for ${path.join('.')}`,
      expected: message,
      hint: 'Correct the option; `tensorline doctor --help` describes each one.',
    })),
  )
}

/**
 * Prints the libraries for tensors and tables on this machine.
 * @returns the reason if the requested device is unavailable
 */
export async function doctor(
  options: z.infer<typeof doctorOptions>,
  { log, cache }: Pick<Host, 'log' | 'cache'>,
  print: (text: string) => void,
): Promise<string | null> {
  const libraries = {
    log,
    cache,
    runtimePath: options.runtimePath || undefined,
    runtimeUrl: options.runtimeUrl || undefined,
  }
  const tables = await diagnoseTables(libraries)
  const diagnosis = await diagnose({
    device: options.device,
    gpuMemoryLimit: options.gpuMemoryLimit ?? undefined,
    ...libraries,
  })
  print(
    options.json
      ? JSON.stringify(withJsonProblems({ ...diagnosis, tables: withJsonProblems(tables) }), null, 2)
      : describeDiagnosis(diagnosis, tables),
  )
  return reasonOf(diagnosis)
}

function withJsonProblems<Part extends { readonly problems: readonly Problem[] }>(part: Part) {
  return { ...part, problems: part.problems.map(toJson) }
}

/** Returns the problems of the engine or of DuckDB as text; null if it started. */
function reasonOf({ problems }: Pick<Diagnosis, 'problems'>): string | null {
  return problems.length === 0 ? null : problems.map((problem) => `found ${problemText(problem)}`).join('\n')
}

/** Returns the diagnosis as text. */
export function describeDiagnosis(diagnosis: Diagnosis, tables: TablesDiagnosis): string {
  const { engine, machine, nvidiaDriver, packageClient, toolCache } = diagnosis
  const rows: readonly (readonly [string, string])[] = [
    ['Engine', engine === null ? `none: ${reasonOf(diagnosis)}` : describeEngine(engine)],
    ['Same bits', engine === null ? '-' : describePromise(engine.bitIdentical)],
    ['Tables', tables.duckdb === null ? `none: ${reasonOf(tables)}` : `DuckDB ${tables.duckdb}`],
    ['Machine', `${machine.platform}, ${machine.cpu}`],
    ['CPU features', machine.cpuFeatures.join(' ') || 'none of the relevant ones'],
    ['Node, glibc', `${machine.node}, ${machine.glibc ?? 'no glibc'}`],
    ['NVIDIA driver', describeDriver(nvidiaDriver)],
    ['Package client', packageClient ?? 'none'],
    ['Tool cache', `${toolCache.folder}, ${gigabytes(toolCache.freeBytes)} free`],
    ...toolCache.runtimes.map((runtime): readonly [string, string] => ['', describeRuntime(runtime)]),
  ]
  return rows.map(([name, value]) => `${name.padEnd(16)}${value}`).join('\n')
}

function describeRuntime({
  name,
  size,
  current,
  damages,
}: Diagnosis['toolCache']['runtimes'][number]): string {
  const text = `${name}: ${gigabytes(size)}`
  if (!current) return `${text}, of another version; 'tensorline prune' deletes it`
  return damages.length === 0
    ? text
    : `${text}, was damaged: ${damages.join('; ')}. It is installed again when it is needed`
}

function describePromise(bitIdentical: boolean): string {
  return bitIdentical
    ? 'yes, on equal engines, instruction sets and thread counts'
    : 'no: a GPU adds in varying order (TF_DETERMINISTIC_OPS=1 fixes the order)'
}

function describeDriver(driver: Diagnosis['nvidiaDriver']): string {
  if (driver === null) return 'none'
  return `kernel module ${driver.kernelModule ?? 'not seen'}, ${driver.library ?? 'libcuda.so.1 not found'}`
}

export function gigabytes(bytes: number): string {
  return `${(bytes / 1e9).toFixed(2)} GB`
}
