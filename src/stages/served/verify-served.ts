import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '../../errors/user-error.ts'
import { withTimeToFinish } from '../../host/cancellation.ts'
import { processOf, type ImageProcess } from '../../image/image-process.ts'
import { localPlatform, type Platform } from '../../image/platform.ts'
import { unpackImage } from '../../image/unpack-image.ts'
import type { ServerMeasurement } from '../../image/server-measurement.ts'
import type { EvaluableModel } from '../../model/evaluable-model.ts'
import type { Golden } from '../../model/model-schema.ts'
import {
  compareServed,
  requireOfflineOutputs,
  servingSkew,
  type OfflineOutputs,
  type ServedDifference,
} from '../../rollout/compare-served.ts'
import { measurementText } from '../../report/image-summary.ts'
import { measureServer } from '../../rollout/measure-server.ts'
import { namesOfOutputs } from '../../rollout/verify.ts'
import { withServer } from '../../rollout/with-server.ts'
import type { StageContext } from '../context.ts'
import { offlineExamples, type GateReport } from './offline-examples.ts'

/** Threads of the server while it is measured, and of most deployments. */
const threads = 2

/** Milliseconds in which a cancelled run may stop the server. */
const timeToFinish = 5000

export interface ServedImage {
  /** Folder of the image layout. */
  readonly layout: string
  readonly model: EvaluableModel
  readonly golden: Golden
  readonly platforms: readonly Platform[]
  /** Origin of the programs in the image: Tensorline alone, also a base image, or a Dockerfile. */
  readonly origin: 'tensorline' | 'base' | 'dockerfile'
  readonly report: GateReport | null
  /** Folder of the dataset of the report; null without one. */
  readonly dataset: string | null
}

/** Comparison and measurement of the server of an image. */
export interface ServedResult {
  /** A sentence about the comparison for people. */
  readonly comparison: string
  /** Measured needs of the server; null if it was not started, or if this system does not count them. */
  readonly measured: ServerMeasurement | null
}

/**
 * Starts the server from the image's own files, and compares the served outputs of golden requests, and of examples of the
 * test split, with those of the gate. Then measures the memory and the time that the server needs. Reports in the log if this image
 * cannot be started here.
 * @throws UserError with the examples whose outputs differ beyond the tolerance (training/serving skew)
 */
export async function verifyServed(context: StageContext, image: ServedImage): Promise<ServedResult> {
  const { host, pipeline } = context
  const obstacle = pipeline.image.verify === 'none' ? '`image.verify` is `none`' : obstacleTo(context, image)
  if (obstacle !== null) {
    const text = `The image was not started to compare its outputs with those of the gate and to measure its server: ${obstacle}.`
    host.log.info(text)
    return { comparison: text, measured: null }
  }
  return host.log.group('Compare the outputs of the image with those of the gate', () =>
    withTimeToFinish(timeToFinish, () => compareOutputs(context, image)),
  )
}

/** Returns the reason why this machine does not run the image; null if it can run it. */
function obstacleTo({ host }: StageContext, { platforms, origin }: ServedImage): string | null {
  if (process.platform !== 'linux' || process.arch !== 'x64') return `this machine is not ${localPlatform}`
  if (!platforms.includes(localPlatform)) return `it is for ${platforms.join(', ')}`
  if (origin !== 'tensorline' && host.codeOrigin.fromFork) return 'it contains programs that a fork chose'
  return null
}

async function compareOutputs(context: StageContext, image: ServedImage): Promise<ServedResult> {
  const { host, workspace } = context
  const started = performance.now()
  const { model, golden } = image
  const sources: OfflineOutputs[] = [
    { form: golden, names: namesOfOutputs(golden), examples: golden.requests },
  ]
  const examples = await examplesOf(image)
  if ('reason' in examples) host.log.info(`No examples of the test split are compared: ${examples.reason}.`)
  else sources.push(examples)
  const root = join(workspace, 'served-image')
  const logFile = join(workspace, 'served-image.log')
  let measured: ServerMeasurement | null = null
  await Promise.all([root, logFile].map((path) => rm(path, { recursive: true, force: true })))
  try {
    const program = await programOf(image, root)
    if (program === null) {
      host.log.warning(notRunnable)
      return { comparison: notRunnable, measured: null }
    }
    const compared = sources.reduce((sum, source) => sum + source.examples.length, 0)
    measured = await withServer(
      {
        program: { ...program, env: { ...program.env, THREADS: String(threads) } },
        logFile,
        tokenFile: join(workspace, 'served-image-token'),
        log: host.log,
        cancelled: host.cancelled,
      },
      async (server) => {
        const differences: ServedDifference[] = []
        for (const source of sources)
          differences.push(...(await compareServed(server.url, model.details.name, source)))
        requireOfflineOutputs(differences, compared)
        const inputs = sources.flatMap(({ examples: each }) => each.map(({ input }) => input))
        return measureServer({ server, model: model.details.name, threads, inputs })
      },
    )
  } catch (error) {
    throw explained(error)
  } finally {
    await rm(root, { recursive: true, force: true })
  }
  const counts = [
    `${golden.requests.length} golden requests`,
    ...('reason' in examples ? [] : [`${examples.examples.length} examples of the test split`]),
  ]
  const text = `The image predicts ${counts.join(' and ')} like the gate, alone and in batches.`
  host.log.info(`${text} This took ${((performance.now() - started) / 1000).toFixed(1)} s.`)
  host.log.info(
    measured === null
      ? 'The memory and the time of the server were not measured.'
      : `The server needs ${measurementText(measured)}`,
  )
  return { comparison: text, measured }
}

const notRunnable =
  'The image was not started to compare its outputs with those of the gate and to measure its server: its base image needs a container engine.'

/** Returns the program of the image's server; null if a base image of the user needs a container engine. */
async function programOf({ layout, origin }: ServedImage, root: string): Promise<ImageProcess | null> {
  try {
    return await processOf(root, await unpackImage(layout, root))
  } catch (error) {
    const needsEngine =
      error instanceof UserError && error.problems.some(({ code }) => code === 'IMAGE_NOT_RUNNABLE')
    if (origin === 'base' && needsEngine) return null
    throw error
  }
}

async function examplesOf({
  model,
  golden,
  report,
  dataset,
}: ServedImage): ReturnType<typeof offlineExamples> {
  if (report === null || dataset === null)
    return { reason: `the input ${report === null ? 'report' : 'dataset'} is empty` }
  return offlineExamples({ model, golden, report, dataset })
}

/**
 * Returns a skew error for a server that did not start because it found different outputs for the golden requests in the image;
 * returns every other error unchanged.
 */
function explained(error: unknown): unknown {
  const [problem] = error instanceof UserError ? error.problems : []
  return problem?.code === 'DEPLOY_SERVER_NOT_READY' && problem.found.includes('SERVING_GOLDEN_MISMATCH')
    ? servingSkew(problem.found)
    : error
}
