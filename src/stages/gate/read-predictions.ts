import { join, relative } from 'node:path'
import type { InputValues } from '../../config/action.ts'
import type { evaluateGate as action } from '../../config/gate-action.ts'
import type { GateSection, Task } from '../../config/gate.ts'
import { UserError } from '../../errors/user-error.ts'
import { minimalGateInput, type Baseline } from '../../gate/evaluation-input.ts'
import { taskOfRules } from '../../gate/task-of-rules.ts'
import { explainTaskMismatch } from '../../metrics/tasks.ts'
import type { UncheckedPredictions } from '../../metrics/predictions.ts'
import { fileKind } from '../../files/file-kind.ts'
import type { Digest } from '../../artifacts/digest.ts'
import { predictionsOf } from '../../predictions/from-tables.ts'
import {
  openPredictions,
  predictionsFile,
  writePredictions,
  type PredictionsDetails,
  type PredictionsToKeep,
} from '../../predictions/artifact.ts'
import { presentColumns, requireColumns } from '../../predictions/gate-columns.ts'
import { explainMismatch } from '../../predictions/mismatch.ts'
import { readTable } from '../../predictions/read-table.ts'
import type { PredictionTable } from '../../predictions/tables.ts'
import { nameArtifact, runRecord, type StageContext } from '../context.ts'
import { baselineSlices } from './baseline-slices.ts'
import type { Evaluation } from './evaluation.ts'
import {
  baselineAt,
  findBaseline,
  refuseNamed,
  type ArtifactNames,
  type FoundBaseline,
} from './find-baseline.ts'
import { expandPaths } from './expand-paths.ts'
import { explainSeeds, requireSeeds } from '../../gate/require-seeds.ts'
import { examplesOfTable } from './show-examples.ts'
import { defaultArtifactName } from './artifact-names.ts'

/** Reads prediction files of candidate and baseline, and seals the candidate's for later runs to compare with. */
export async function readPredictions(
  context: StageContext,
  inputs: InputValues<typeof action>,
): Promise<Evaluation> {
  const { pipeline } = context
  refuseRobustness(context)
  refuseOutput(pipeline.gate)
  const { name, path: directory } = nameArtifact(
    context,
    inputs['predictions-artifact'],
    defaultArtifactName('predictions', pipeline.gate),
  )
  const candidate = await packFiles(context, 'candidate', inputs.candidate, pipeline.gate.task, directory)
  requireColumns(candidate.raw, pipeline.gate)
  const [first] = candidate.tables
  const found = await baselineOf(
    context,
    inputs.baseline,
    { given: inputs['baseline-artifact'], defaultName: name },
    first.task,
  )
  const incompatibility = found.found ? explainKept(context, found.baseline, first) : null
  const baselineTables = found.found && incompatibility === null ? found.baseline.tables : []
  const predictions = predictionsOf([...candidate.tables, ...baselineTables])
  const candidates = predictions.slice(0, candidate.tables.length)
  const baselines = predictions.slice(candidate.tables.length)
  const named = inputs.baseline !== '' || pipeline.gate.baseline.from === 'path'
  refuseNamed(
    named,
    baselines.map((other) => explainTaskMismatch(firstOf(candidates), other)).find(Boolean) ?? null,
  )
  return {
    ...minimalGateInput,
    candidate: firstOf(candidates),
    pairNames: {
      candidate: `candidate ${candidate.shown}`,
      baseline:
        found.found && found.baseline.shown !== null ? `baseline ${found.baseline.shown}` : 'baseline',
    },
    baseline: withPredictions(found, incompatibility, baselines),
    columns: candidate.columns,
    baselineSlices: await baselineSlices(context, inputs.artifact),
    otherSeeds: candidates.slice(1).map((predictions, index) => ({
      candidate: predictions,
      baseline: baselines[index + 1] ?? null,
      perturbedPredictions: [],
    })),
    warnings: found.warnings,
    lineage: {
      evaluated: 'predictions',
      model: candidate.digest,
      seeds: null,
      dataset: candidate.examples,
      testSplit: candidate.examples,
    },
    examples: examplesOfTable(candidate.raw),
    parents: {
      predictions: candidate.digest,
      ...(found.found ? { baseline: found.baseline.digest } : {}),
    },
    made: [{ name, folder: candidate.folder, digest: candidate.digest }],
    engine: null,
  }
}

type Kept = Pick<PredictionsDetails, 'name' | 'gate' | 'examples'>

/** @throws UserError if the gate names an output: a prediction file has only one. */
function refuseOutput({ output }: GateSection): void {
  if (output === undefined) return
  throw new UserError({
    code: 'GATE_INVALID_OUTPUT',
    found: `\`gate.output: ${output}\`, and predictions from a file`,
    expected: 'a model with several outputs; a file contains the predictions of one output',
    hint: 'Remove `gate.output`, and use a separate gate for the file of each output.',
  })
}

function refuseRobustness({ pipeline }: StageContext): void {
  if (pipeline.gate.robustness.length === 0) return
  throw new UserError({
    code: 'GATE_RULE_NOT_APPLICABLE',
    found: 'gate.robustness for predictions from a file',
    expected: 'a model, which can predict perturbed examples',
    hint: 'Remove `gate.robustness`, or give a model: a model artifact, a model.json or an ONNX file.',
  })
}

interface StoredPredictions {
  /** One table for each seed. */
  readonly tables: PredictionsToKeep['tables']
  readonly digest: Digest
  /** Name of the first seed's file in messages; null for files of an earlier run. */
  readonly shown: string | null
  /** Identity from an earlier run that sealed it, possibly for other examples; null for files of this run. */
  readonly kept: Kept | null
}

function baselineOf(
  context: StageContext,
  given: string,
  names: ArtifactNames,
  task: Task,
): Promise<FoundBaseline<StoredPredictions>> {
  const pack = (files: string) =>
    packFiles(context, 'baseline', files, task, join(context.workspace, 'given', 'baseline'))
  return given === ''
    ? findBaseline(context, names, async (path) =>
        (await fileKind(path)) === 'folder' ? openStored(path) : pack(path),
      )
    : pack(given).then(baselineAt)
}

/** Reads files and seals the columns that the gate needs, so that the digest does not depend on format and order. */
async function packFiles(
  context: StageContext,
  side: 'candidate' | 'baseline',
  files: string,
  task: Task | undefined,
  directory: string,
) {
  const started = new Date()
  const paths = await expandPaths(context, files)
  requireSeeds(context.pipeline.gate, side, paths.length)
  const shown = paths.map((path) => relative('', path))
  const all = await Promise.all(
    paths.map((path, index) =>
      readTable(path, task, shown[index] ?? path, taskOfRules(context.pipeline.gate)),
    ),
  )
  const { raw } = firstOf(all)
  const tables = seedTables(all.map(({ table }) => table))
  const columns = presentColumns(raw, context.pipeline.gate)
  const { folder, digest, details } = await writePredictions(directory, {
    name: context.pipeline.name,
    gate: context.pipeline.gate.id,
    tables,
    columns,
    run: runRecord(context, started),
  })
  return {
    tables,
    raw,
    columns,
    folder,
    digest,
    examples: details.examples,
    shown: firstOf(shown),
    kept: null,
  }
}

async function openStored(folder: string): Promise<StoredPredictions> {
  const { digest, details } = await openPredictions(folder)
  const files = Array.from({ length: details.seeds ?? 1 }, (_, seed) => join(folder, predictionsFile(seed)))
  const all = await Promise.all(files.map((file) => readTable(file, details.task, file)))
  return { tables: seedTables(all.map(({ table }) => table)), digest, shown: null, kept: details }
}

function seedTables(tables: readonly PredictionTable[]): PredictionsToKeep['tables'] {
  const [first, ...others] = tables
  if (first) return [first, ...others]
  throw new TypeError('predictions without a file')
}

function firstOf<Value>(values: readonly Value[]): Value {
  const [first] = values
  if (first !== undefined) return first
  throw new TypeError('no predictions of the first seed')
}

function withPredictions(
  found: FoundBaseline<StoredPredictions>,
  incompatibility: string | null,
  predictions: readonly UncheckedPredictions[],
): Baseline {
  if (!found.found) return found
  const { baseline, ...origin } = found
  return {
    ...origin,
    model: baseline.digest,
    predictions: incompatibility === null ? firstOf(predictions) : { kind: 'none', reason: incompatibility },
  }
}

/**
 * Returns why a baseline from an earlier run cannot be compared with the candidate; null if it can. A change since that run must
 * not be blocked; a file that the step names has to match.
 */
function explainKept(
  { pipeline }: StageContext,
  { kept, tables }: StoredPredictions,
  candidate: PredictionTable,
): string | null {
  if (!kept) return null
  const { name, gate } = kept
  if (name !== pipeline.name || gate !== pipeline.gate.id)
    return `the baseline belongs to gate "${gate}" of "${name}", and this is gate "${pipeline.gate.id}" of "${pipeline.name}"`
  return explainMismatch(candidate, tables[0]) ?? explainSeeds(pipeline.gate, tables.length)
}
