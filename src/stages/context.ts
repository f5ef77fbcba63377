import { join, relative, resolve } from 'node:path'
import type { AnyAction, OutputValues, ValuesOf } from '../config/action.ts'
import type { engineInputs } from '../config/common-inputs.ts'
import type { PipelineConfig } from '../config/pipeline.ts'
import type { Override } from '../config/overrides.ts'
import { preloadEngine, startEngine } from '../engine/start.ts'
import type { Engine, EngineOptions, EngineReport } from '../engine/engine.ts'
import { UserError } from '../errors/user-error.ts'
import { refuseLinksOutside } from '../files/outside.ts'
import { confinementOf } from '../host/confinement.ts'
import type { DefaultArtifactName } from '../host/artifact-name.ts'
import type { Host } from '../host/host.ts'
import type { PipelineRecord } from '../artifacts/pipeline-record.ts'
import { manualPage } from '../package/docs-url.ts'

/** The context of a stage. */
export interface StageContext extends ContextWithoutPipeline {
  readonly pipeline: PipelineConfig
}

/** The context of a run that has not read its `tensorline.yml`. */
export interface ContextWithoutPipeline {
  readonly host: Host
  /** The pipeline's file, for messages. */
  readonly file: string
  /** Config overrides from this step. */
  readonly overrides: readonly Override[]
  /** The folder to which the pipeline's paths are relative. */
  readonly folder: string
  /** Folder for the files that this run creates and fetches. */
  readonly workspace: string
}

export type StageOutputs = OutputValues<AnyAction>

export interface StageResult<A extends AnyAction> {
  readonly outputs: OutputValues<A>
  /** Outputs of each stage, where several stages ran. */
  readonly stages?: Readonly<Record<string, StageOutputs>>
  /** Reason why the job must fail although the stage completed, for example a worse model; null otherwise. */
  readonly failure: string | null
}

/**
 * Returns a section that the stage requires.
 * @throws UserError if it is missing
 */
export function requireSection<Name extends 'data' | 'model' | 'search'>(
  { pipeline, file }: StageContext,
  name: Name,
): NonNullable<PipelineConfig[Name]> {
  const section = pipeline[name]
  if (section !== undefined) return section
  throw new UserError({
    code: 'CONFIG_MISSING_KEY',
    found: `no section "${name}" in ${file}`,
    expected: `a section that describes the ${name}`,
    hint: `\`tensorline init\` writes an example. All keys: ${manualPage('configuration')}`,
    location: { file, line: 1 },
  })
}

/** Returns the folder of an input: the path itself, or else the artifact of this run with that name. */
export async function locateArtifact({ host, workspace }: StageContext, reference: string): Promise<string> {
  if (reference.includes('/')) {
    await refuseLinksOutside([reference], confinementOf(host.codeOrigin))
    return resolve(reference)
  }
  return host.artifacts.fetch(reference, join(workspace, 'fetched', reference))
}

/**
 * Returns the name under which an artifact is published and the folder in which it is created. The name is the given
 * one, or the job's name for the default.
 */
export function nameArtifact(
  context: StageContext,
  given: string,
  defaultName: DefaultArtifactName,
): { name: string; path: string } {
  const name = given === '' ? context.host.artifacts.nameInJob(defaultName) : given
  return { name, path: outputPath(context, name) }
}

/**
 * Returns name and folder as `nameArtifact`, for the artifact of a stage that has not started its work.
 * @throws UserError if the name cannot be published
 */
export async function claimArtifact(
  context: StageContext,
  given: string,
  defaultName: DefaultArtifactName,
): Promise<{ name: string; path: string }> {
  const named = nameArtifact(context, given, defaultName)
  await context.host.artifacts.checkName(named.name, pipelineRecord(context))
  return named
}

/**
 * Returns the given name of an artifact that accompanies a dataset, or a name derived from the given name of the dataset. Empty if both have
 * their default names.
 * @param dataset the given name of the dataset
 */
export function accompanyingName(dataset: string, given: string, suffix: string): string {
  const isDefault = dataset === '' || dataset === 'dataset'
  return given === '' && !isDefault ? `${dataset}-${suffix}` : given
}

/** Returns the folder in which an artifact of this name is created. */
export function outputPath({ workspace }: StageContext, name: string): string {
  return join(workspace, 'made', name)
}

/** The inputs of every action that needs an engine. */
export type EngineInputs = ValuesOf<typeof engineInputs>

export function startEngineOf(context: StageContext, inputs: EngineInputs): Promise<Engine> {
  return startEngine(engineOptions(context, inputs))
}

/** Starts the preparation of the engine while the stage validates its other inputs. */
export function preloadEngineOf(context: StageContext, inputs: EngineInputs): Promise<void> {
  return preloadEngine(engineOptions(context, inputs))
}

function engineOptions(context: StageContext, inputs: EngineInputs): EngineOptions {
  return {
    device: inputs.device,
    gpuMemoryLimit: inputs['gpu-memory-limit'] ?? undefined,
    ...libraryOptions(context, inputs),
  }
}

/** Returns how a native library is found or fetched. */
export function libraryOptions(
  { host }: StageContext,
  inputs: Pick<EngineInputs, 'runtime-path' | 'runtime-url'>,
) {
  return {
    log: host.log,
    cache: host.cache,
    runtimePath: given(inputs['runtime-path']),
    runtimeUrl: given(inputs['runtime-url']),
  }
}

export interface EngineOnDemand {
  /** Returns the engine, and starts it on the first call. */
  start(): Promise<Engine>
  /** Returns the report of the engine; null if it was not started. */
  report(): Promise<EngineReport | null>
}

/** Returns an engine that starts on demand, for stages that may not need TensorFlow, such as with ONNX models. */
export function engineOnDemand(context: StageContext, inputs: EngineInputs): EngineOnDemand {
  let started: Promise<Engine> | null = null
  return {
    start: () => (started ??= startEngineOf(context, inputs)),
    report: async () => (await started)?.report ?? null,
  }
}

function given(input: string): string | undefined {
  return input === '' ? undefined : input
}

/**
 * Returns the part of the engine for which equal digests are guaranteed. Other differences between machines are not
 * recorded in artifacts.
 */
export function nameEngine({ device, gpu, libtensorflow, instructionSet, threads }: EngineReport): string {
  return [
    device,
    gpu?.name,
    libtensorflow && `TensorFlow ${libtensorflow}`,
    instructionSet,
    `${threads} threads`,
  ]
    .filter(Boolean)
    .join(', ')
}

function pipelineRecord({ pipeline, file }: StageContext): PipelineRecord {
  return { name: pipeline.name, file: relative('', resolve(file)) }
}

/** Returns the record that is stored beside an artifact and is not covered by its digest. */
export function runRecord(
  context: StageContext,
  started: Date,
  more: Readonly<Record<string, unknown>> = {},
): unknown {
  const { host } = context
  return {
    pipeline: pipelineRecord(context),
    commit: host.revision?.commit ?? null,
    startedAt: started.toISOString(),
    seconds: (Date.now() - started.getTime()) / 1000,
    node: process.versions.node,
    ...more,
  }
}
