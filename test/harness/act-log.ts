import { z } from 'zod'

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly message: string
  readonly title: string | null
  readonly file: string | null
  readonly line: number | null
}

export interface StepRun {
  /** The step's `id`, or its place in the job. */
  readonly id: string
  readonly name: string
  readonly stage: string
  readonly result: 'success' | 'failure' | 'skipped'
}

export interface JobRun {
  /** The job's id in the workflow; the runs of a matrix share it. */
  readonly id: string
  readonly matrix: Readonly<Record<string, unknown>>
  /** `skipped` when a job that it needs did not succeed or its condition is false. */
  readonly result: 'success' | 'failure' | 'skipped'
  readonly steps: readonly StepRun[]
  readonly annotations: readonly Annotation[]
  /** Outputs by step id. */
  readonly outputs: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** The text that the steps wrote to the job summary, in order. */
  readonly summary: string
  /** The output of the steps. */
  readonly log: string
}

const resultSchema = z.enum(['success', 'failure', 'skipped'])

/** One line of `act --json`, with the fields that are read here. */
const entrySchema = z.object({
  msg: z.string(),
  jobID: z.string().optional(),
  job: z.string().optional(),
  matrix: z.record(z.string(), z.unknown()).nullish(),
  step: z.string().optional(),
  stage: z.string().optional(),
  stepID: z.array(z.string()).optional(),
  stepResult: resultSchema.optional(),
  jobResult: resultSchema.optional(),
  raw_output: z.boolean().optional(),
  command: z.string().optional(),
  arg: z.string().optional(),
  name: z.string().optional(),
  content: z.string().optional(),
  kvPairs: z.record(z.string(), z.string()).nullish(),
})
type Entry = z.infer<typeof entrySchema>

/**
 * Reads what act printed with `--json`: the jobs in the order in which they began, then those of `jobIds` that never
 * did, which act does not mention.
 */
export function readActLog(output: string, jobIds: readonly string[]): readonly JobRun[] {
  const byName = new Map<string, Entry[]>()
  for (const line of output.split('\n')) {
    const entry = parsePipeline(line)
    if (entry?.job === undefined) continue
    const entries = byName.get(entry.job)
    if (entries === undefined) byName.set(entry.job, [entry])
    else entries.push(entry)
  }
  const jobs = [...byName.values()].map(toJob)
  const skipped = jobIds.filter((id) => !jobs.some((job) => job.id === id))
  return [...jobs, ...skipped.map((id) => ({ ...toJob([]), id }))]
}

/** Returns the output of act as text: each line with its job before it. */
export function readableActLog(output: string): string {
  const lines = output.split('\n').map((line) => {
    const entry = parsePipeline(line)
    return entry === null ? line : `${entry.job ?? 'act'} | ${entry.msg.trimEnd()}`
  })
  return lines.join('\n')
}

function parsePipeline(line: string): Entry | null {
  if (!line.startsWith('{')) return null
  const parsed = entrySchema.safeParse(JSON.parse(line))
  return parsed.success ? parsed.data : null
}

function toJob(entries: readonly Entry[]): JobRun {
  const outputs: Record<string, Record<string, string>> = {}
  for (const { command, name, arg, stepID } of entries) {
    if (command !== 'set-output' || name === undefined) continue
    ;(outputs[stepID?.at(-1) ?? ''] ??= {})[name] = arg ?? ''
  }
  return {
    id: entries.find(({ jobID }) => jobID !== undefined)?.jobID ?? '',
    matrix: entries.find(({ matrix }) => matrix)?.matrix ?? {},
    result: toResult(entries),
    steps: entries.flatMap(toStep),
    annotations: entries.flatMap(toAnnotation),
    outputs,
    summary: entries.map((entry) => (entry.command === 'summary' ? (entry.content ?? '') : '')).join(''),
    log: entries.map((entry) => (entry.raw_output === true ? entry.msg : '')).join(''),
  }
}

/**
 * Returns the result of one run of a job. act keeps one result for a whole matrix: a run that ends after another has failed
 * is reported as failed too, though all its steps succeeded.
 */
function toResult(entries: readonly Entry[]): JobRun['result'] {
  const result = entries.findLast(({ jobResult }) => jobResult !== undefined)?.jobResult ?? 'skipped'
  const inMatrix = entries.some(({ matrix }) => matrix && Object.keys(matrix).length > 0)
  const stepFailed = entries.some(({ stepResult }) => stepResult === 'failure')
  return result === 'failure' && inMatrix && !stepFailed ? 'success' : result
}

function toStep({ stepID, step, stage, stepResult }: Entry): StepRun[] {
  if (stepResult === undefined || stepID === undefined || step === undefined) return []
  return [{ id: stepID.at(-1) ?? '', name: step, stage: stage ?? 'Main', result: stepResult }]
}

const levelSchema = z.enum(['error', 'warning', 'notice'])

function toAnnotation({ command, arg, kvPairs }: Entry): Annotation[] {
  const level = levelSchema.safeParse(command)
  if (!level.success) return []
  const line = kvPairs?.['line']
  return [
    {
      level: level.data,
      message: arg ?? '',
      title: kvPairs?.['title'] ?? null,
      file: kvPairs?.['file'] ?? null,
      line: line === undefined ? null : Number(line),
    },
  ]
}
