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

/** What every stage works with. */
export interface StageContext extends ContextWithoutPipeline {
  readonly pipeline: PipelineConfig
}

/** A run that has not read its `tensorline.yml`. */
export interface ContextWithoutPipeline {
  readonly host: Host
  /** The file the line was read from, for messages. */
  readonly file: string
  /** What the step sets otherwise than the file. */
  readonly overrides: readonly Override[]
  /** The folder its paths are relative to. */
  readonly folder: string
  /** Where this run puts what it makes and fetches. */
  readonly workspace: string
}

export type StageOutputs = OutputValues<AnyAction>

export interface StageResult<A extends AnyAction> {
  readonly outputs: OutputValues<A>
  /** The outputs of each stage, where several ran. */
  readonly stages?: Readonly<Record<string, StageOutputs>>
  /** Why the job must fail although the stage did its work, for example a model that is worse; else null. */
  readonly failure: string | null
}

/** A section the stage cannot do without. */
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

/** The folder an input names: itself when it is a path, else the artifact of this run. */
export async function locateArtifact({ host, workspace }: StageContext, reference: string): Promise<string> {
  if (reference.includes('/')) {
    await refuseLinksOutside([reference], confinementOf(host.codeOrigin))
    return resolve(reference)
  }
  return host.artifacts.fetch(reference, join(workspace, 'fetched', reference))
}

/** Returns the name an artifact is published under, the given one or the job's name for the default, and the folder it is made in. */
export function nameArtifact(
  context: StageContext,
  given: string,
  defaultName: DefaultArtifactName,
): { name: string; path: string } {
  const name = given === '' ? context.host.artifacts.nameInJob(defaultName) : given
  return { name, path: placeToMake(context, name) }
}

/** Where an artifact of this name is made. */
export function placeToMake({ workspace }: StageContext, name: string): string {
  return join(workspace, 'made', name)
}

/** The inputs of every action that runs tensors. */
export type EngineInputs = ValuesOf<typeof engineInputs>

export function startEngineOf(context: StageContext, inputs: EngineInputs): Promise<Engine> {
  return startEngine(engineOptions(context, inputs))
}

/** Lets what can be done before the engine starts be done while the rest of a stage's input is looked at. */
export function preloadEngineOf(context: StageContext, inputs: EngineInputs): Promise<void> {
  return preloadEngine(engineOptions(context, inputs))
}

function engineOptions({ host }: StageContext, inputs: EngineInputs): EngineOptions {
  return {
    device: inputs.device,
    log: host.log,
    cache: host.cache,
    gpuMemoryLimit: inputs['gpu-memory-limit'] ?? undefined,
    runtimePath: given(inputs['runtime-path']),
    runtimeUrl: given(inputs['runtime-url']),
  }
}

export interface EngineOnDemand {
  /** Started when it is first asked for. */
  start(): Promise<Engine>
  /** What was started; null when nothing was. */
  report(): Promise<EngineReport | null>
}

/** For a stage that may do without: ONNX models need no TensorFlow. */
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

/** The part of the engine that equal digests are promised for; what else differs between machines stays out of artifacts. */
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

/** What is recorded beside an artifact and outside its digest. */
export function runRecord(
  { host, pipeline, file }: StageContext,
  started: Date,
  more: Readonly<Record<string, unknown>> = {},
): unknown {
  return {
    pipeline: { name: pipeline.name, file: relative('', resolve(file)) } satisfies PipelineRecord,
    commit: host.revision?.commit ?? null,
    startedAt: started.toISOString(),
    seconds: (Date.now() - started.getTime()) / 1000,
    node: process.versions.node,
    ...more,
  }
}
