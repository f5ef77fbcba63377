import { join, relative } from 'node:path'
import type { InputValues } from '../../config/action.ts'
import type { evaluateGate as action } from '../../config/gate-action.ts'
import type { GateSection, Task } from '../../config/gate.ts'
import { UserError } from '../../errors/user-error.ts'
import { minimalGateInput, type Baseline } from '../../gate/evaluation-input.ts'
import { explainOtherQuestion } from '../../metrics/tasks.ts'
import type { UncheckedPredictions } from '../../metrics/predictions.ts'
import { fileKind } from '../../files/file-kind.ts'
import type { Digest } from '../../artifacts/digest.ts'
import { predictionsOf } from '../../predictions/answers.ts'
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
import { baselineSlices } from './earlier-slices.ts'
import type { Evaluation } from './evaluation.ts'
import {
  baselineAt,
  findBaseline,
  refuseNamed,
  type ArtifactNames,
  type FoundBaseline,
} from './find-baseline.ts'
import { namedPlaces } from './named-places.ts'
import { explainSeeds, requireSeeds } from '../../gate/require-seeds.ts'
import { examplesOfTable } from './show-examples.ts'
import { usualName } from './artifact-names.ts'

/** Reads what candidate and baseline answered, and seals the candidate's answers for later runs to compare with. */
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
    usualName('predictions', pipeline.gate),
  )
  const candidate = await sealFiles(context, 'candidate', inputs.candidate, pipeline.gate.task, directory)
  requireColumns(candidate.raw, pipeline.gate)
  const [first] = candidate.tables
  const found = await baselineOf(
    context,
    inputs.baseline,
    { given: inputs['baseline-artifact'], usual: name },
    first.task,
  )
  const incompatibility = found.found ? explainKept(context, found.baseline, first) : null
  const theirs = found.found && incompatibility === null ? found.baseline.tables : []
  const predictions = predictionsOf([...candidate.tables, ...theirs])
  const own = predictions.slice(0, candidate.tables.length)
  const others = predictions.slice(candidate.tables.length)
  const named = inputs.baseline !== '' || pipeline.gate.baseline.from === 'path'
  refuseNamed(named, others.map((other) => explainOtherQuestion(firstOf(own), other)).find(Boolean) ?? null)
  return {
    ...minimalGateInput,
    candidate: firstOf(own),
    pairNames: {
      candidate: `candidate ${candidate.shown}`,
      baseline:
        found.found && found.baseline.shown !== null ? `baseline ${found.baseline.shown}` : 'baseline',
    },
    baseline: withPredictions(found, incompatibility, others),
    columns: candidate.columns,
    baselineSlices: await baselineSlices(context, inputs.artifact),
    otherSeeds: own.slice(1).map((predictions, index) => ({
      candidate: predictions,
      baseline: others[index + 1] ?? null,
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

/** @throws UserError where the gate names an output, of which a file has one. */
function refuseOutput({ output }: GateSection): void {
  if (output === undefined) return
  throw new UserError({
    code: 'GATE_INVALID_OUTPUT',
    found: `\`gate.output: ${output}\`, and predictions from a file`,
    expected: 'an output of a model that is asked; a file holds the answers of one',
    hint: 'Leave `gate.output` out, and give a file for each output to a gate of its own.',
  })
}

function refuseRobustness({ pipeline }: StageContext): void {
  if (pipeline.gate.robustness.length === 0) return
  throw new UserError({
    code: 'GATE_RULE_NOT_APPLICABLE',
    found: 'gate.robustness for predictions from a file',
    expected: 'a model, which can be asked about changed examples',
    hint: 'Take gate.robustness out, or give the model: a model artifact, a model.json or an ONNX file.',
  })
}

interface Known {
  /** Of each seed. */
  readonly tables: PredictionsToKeep['tables']
  readonly digest: Digest
  /** Name of the first seed's file in messages; null for one that an earlier run kept. */
  readonly shown: string | null
  /** What an earlier run kept it as, when it did: then nobody could see to it that it answers the examples of now. */
  readonly kept: Kept | null
}

function baselineOf(
  context: StageContext,
  given: string,
  names: ArtifactNames,
  task: Task,
): Promise<FoundBaseline<Known>> {
  const seal = (files: string) =>
    sealFiles(context, 'baseline', files, task, join(context.workspace, 'given', 'baseline'))
  return given === ''
    ? findBaseline(context, names, async (path) =>
        (await fileKind(path)) === 'folder' ? openStored(path) : seal(path),
      )
    : seal(given).then(baselineAt)
}

/** Reads files and seals what the gate needs of them, so that a digest names it, whatever their format and order. */
async function sealFiles(
  context: StageContext,
  side: 'candidate' | 'baseline',
  files: string,
  task: Task | undefined,
  directory: string,
) {
  const started = new Date()
  const paths = await namedPlaces(context, files)
  requireSeeds(context.pipeline.gate, side, paths.length)
  const shown = paths.map((path) => relative('', path))
  const all = await Promise.all(paths.map((path, index) => readTable(path, task, shown[index] ?? path)))
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

async function openStored(folder: string): Promise<Known> {
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
  found: FoundBaseline<Known>,
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
 * Why a baseline that an earlier run kept cannot be compared with: what changed since must not stop the change. A file that
 * somebody gives has to fit.
 */
function explainKept(
  { pipeline }: StageContext,
  { kept, tables }: Known,
  candidate: PredictionTable,
): string | null {
  if (!kept) return null
  const { name, gate } = kept
  if (name !== pipeline.name || gate !== pipeline.gate.id)
    return `the baseline belongs to gate "${gate}" of "${name}", and this is gate "${pipeline.gate.id}" of "${pipeline.name}"`
  return explainMismatch(candidate, tables[0]) ?? explainSeeds(pipeline.gate, tables.length)
}
