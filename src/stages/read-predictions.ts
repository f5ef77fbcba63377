import { stat } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import type { InputValues } from '../config/action.ts'
import type { evaluateGate as action } from '../config/actions.ts'
import type { Task } from '../config/gate.ts'
import { hasCode, UserError } from '../errors.ts'
import type { Baseline } from '../evaluation/judge.ts'
import type { Predictions } from '../evaluation/predictions.ts'
import type { Digest } from '../lineage/digest.ts'
import { answersOf } from '../predictions/answers.ts'
import {
  openPredictions,
  predictionsFile,
  writePredictions,
  type PredictionsDetails,
} from '../predictions/artifact.ts'
import { presentColumns, requireColumns } from '../predictions/columns.ts'
import { explainMismatch } from '../predictions/mismatch.ts'
import { readTable, type ReadTable } from '../predictions/read-table.ts'
import type { PredictionTable } from '../predictions/table.ts'
import { earlierSlices } from './earlier-slices.ts'
import { usualName, type Evaluation } from './evaluation.ts'
import { baselineAt, findBaseline, type ArtifactNames, type FoundBaseline } from './find-baseline.ts'
import { nameArtifact, runRecord, type Run } from './run.ts'

/** Reads what candidate and baseline answered, and seals the candidate's answers for later runs to compare with. */
export async function readPredictions(run: Run, inputs: InputValues<typeof action>): Promise<Evaluation> {
  const { line } = run
  refuseRobustness(run)
  const { name, place } = nameArtifact(
    run,
    inputs['predictions-artifact'],
    usualName('predictions', line.gate),
  )
  const candidate = await sealFile(run, resolve(inputs.candidate), line.gate.task, place)
  requireColumns(candidate.raw, line.gate)
  const found = await baselineOf(
    run,
    inputs.baseline,
    { given: inputs['baseline-artifact'], usual: name },
    candidate.table.task,
  )
  const answers = answersOf(candidate.table, found.found ? found.baseline.table : null)
  return {
    candidate: answers.candidate,
    baseline: withAnswers(run, found, candidate.table, answers.baseline),
    facts: {},
    columns: candidate.columns,
    earlierSlices: await earlierSlices(run),
    changedAnswers: [],
    history: [],
    keptEpoch: null,
    warnings: found.warnings,
    lineage: {
      evaluated: 'predictions',
      model: candidate.digest,
      dataset: candidate.examples,
      testSplit: candidate.examples,
    },
    parents: {
      predictions: candidate.digest,
      ...(found.found ? { baseline: found.baseline.digest } : {}),
    },
    baselineData: found.found ? examplesOf(run, found.baseline.kept) : null,
    made: { name, folder: candidate.folder, digest: candidate.digest },
    engine: null,
  }
}

type Kept = Pick<PredictionsDetails, 'name' | 'gate' | 'examples'>

function refuseRobustness({ line }: Run): void {
  if (line.gate.robustness.length === 0) return
  throw new UserError({
    found: 'gate.robustness for predictions from a file',
    expected: 'a model, which can be asked about changed examples',
    mend: 'Take gate.robustness out, or give the model: a model artifact, a model.json or an ONNX file.',
  })
}

interface Known extends Pick<ReadTable, 'table'> {
  readonly digest: Digest
  /** What an earlier run kept it as, when it did: then nobody could see to it that it answers the examples of now. */
  readonly kept: Kept | null
}

function baselineOf(
  run: Run,
  given: string,
  names: ArtifactNames,
  task: Task,
): Promise<FoundBaseline<Known>> {
  const seal = (file: string) => sealFile(run, file, task, join(run.workspace, 'given', 'baseline'))
  return given === ''
    ? findBaseline(run, names, async (path) => ((await isFolder(path)) ? openStored(path) : seal(path)))
    : seal(resolve(given)).then(baselineAt)
}

/** Reads a file and seals what the gate needs of it, so that a digest names it, whatever its format and order. */
async function sealFile(run: Run, file: string, task: Task | undefined, place: string) {
  const started = new Date()
  const read = await readTable(file, task, relative('', file))
  const columns = presentColumns(read.raw, run.line.gate)
  const { folder, digest, details } = await writePredictions(place, {
    name: run.line.name,
    gate: run.line.gate.id,
    table: read.table,
    columns,
    run: runRecord(run, started),
  })
  return { ...read, columns, folder, digest, examples: details.examples, kept: null }
}

async function openStored(folder: string): Promise<Known> {
  const { digest, details } = await openPredictions(folder)
  const file = join(folder, predictionsFile)
  const { table } = await readTable(file, details.task, file)
  return { table, digest, kept: details }
}

function withAnswers(
  run: Run,
  found: FoundBaseline<Known>,
  candidate: PredictionTable,
  predictions: Predictions | null,
): Baseline {
  if (!found.found) return found
  if (!predictions) throw new TypeError('a baseline without answers')
  const { baseline, ...origin } = found
  const reason = baseline.kept && explainKept(run, baseline.kept, candidate, baseline.table)
  return {
    ...origin,
    model: baseline.digest,
    predictions: reason === null ? predictions : { kind: 'none', reason },
  }
}

/** Those of another gate say nothing of this one's. */
function examplesOf({ line }: Run, kept: Kept | null): Digest | null {
  return kept?.name === line.name && kept.gate === line.gate.id ? kept.examples : null
}

/** Examples that changed since the baseline was kept must not stop the change; a file that somebody gives has to fit. */
function explainKept(
  { line }: Run,
  { name, gate }: Pick<PredictionsDetails, 'name' | 'gate'>,
  candidate: PredictionTable,
  baseline: PredictionTable,
): string | null {
  if (name === line.name && gate === line.gate.id) return explainMismatch(candidate, baseline)
  return `the baseline was kept by the gate ${gate} of ${name}, and this is ${line.gate.id} of ${line.name}`
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return false
    throw error
  }
}
