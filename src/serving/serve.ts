import { readFile } from 'node:fs/promises'
import { messageOf, UserError } from '../errors/user-error.ts'
import { chooseEngine } from '../model/choose-engine.ts'
import { openEvaluableModel } from '../model/evaluable-model.ts'
import { prepareEngine } from './engines/prepare-engine.ts'
import { describePage } from './page/describe-page.ts'
import { inheritedSocket } from './inherited-socket.ts'
import { readGolden } from './read-golden.ts'
import { InputDrift } from './input-drift.ts'
import { readStatistics } from './read-statistics.ts'
import { createServer, type ModelServer } from './server.ts'
import { ActiveRequests } from './models/active-requests.ts'
import { ModelRepository } from './models/model-repository.ts'
import type { Serving } from './models/serving.ts'
import { readSettings, type Settings } from './settings.ts'
import { ThreadPool, UnusableModel } from './threads/thread-pool.ts'

/** Files that a server runs with. */
export interface ServerFiles {
  /** Entry of the server, which is also the program of its threads. */
  readonly program: string
  /** Folder of the files of the engine if ENGINE_DIR is not set. */
  readonly engineFolder: string
  /** The page at `/`. */
  readonly page: string
}

/** Runs the server of the image until a signal stops it. */
export async function runServer(files: ServerFiles): Promise<void> {
  try {
    await start(readSettings(process.env), files)
  } catch (error) {
    const expected = error instanceof UserError || error instanceof UnusableModel
    const text = expected || !(error instanceof Error) ? messageOf(error) : error.stack
    process.stderr.write(`${text ?? ''}\n`, () => process.exit(1))
  }
}

async function start(settings: Settings, files: ServerFiles): Promise<void> {
  const server = createServer(settings, await readFile(files.page))
  const { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_TRACES_SAMPLER_ARG: share } = settings
  if (endpoint !== undefined) {
    const { openOtlpTracing } = await import('./tracing/otlp-tracing.ts')
    server.traceWith(openOtlpTracing({ share, warn: (message) => server.log.warn(message) }))
  }
  process.once('SIGTERM', (signal) => void stop(server, settings, signal))
  process.once('SIGINT', (signal) => void stop(server, settings, signal))
  const socket = inheritedSocket(process.env, process.pid)
  if (socket === null) await listen(server, settings)
  if (settings.MODELS_DIR === undefined) await serveOne(server, settings, files)
  else await serveRepository(settings.MODELS_DIR, server, settings, files)
  // Another server may still accept the connections of the socket, so this one waits until it can answer.
  if (socket !== null) await server.listenOn(socket)
}

async function serveOne(server: ModelServer, settings: Settings, files: ServerFiles): Promise<void> {
  const content = { folder: settings.MODEL_DIR, name: null, version: '1', hot: false }
  const serving = await loadVersion(content, server, settings, files)
  server.serve(serving)
  server.log.info(
    `serving ${serving.name} ${serving.artifact.digest} on ${settings.THREADS} threads of ${serving.engine}`,
  )
}

async function serveRepository(
  folder: string,
  server: ModelServer,
  settings: Settings,
  files: ServerFiles,
): Promise<void> {
  const { models, log } = server
  const repository = new ModelRepository({
    folder,
    newest: settings.MODEL_VERSIONS,
    models,
    log,
    load: (found) => loadVersion({ ...found, hot: models.complete }, server, settings, files),
  })
  server.serveRepository(repository)
  await repository.start(settings.MODELS_POLL_SECONDS)
}

/** Content of a version that is loaded. */
export interface VersionContent {
  readonly folder: string
  /** Null for the name in its manifest. */
  readonly name: string | null
  readonly version: string
  /** True if other versions predict meanwhile. */
  readonly hot: boolean
}

/**
 * Verifies a model artifact and starts the threads that serve it.
 * @throws UserError when the artifact is damaged or its model cannot run here
 */
export async function loadVersion(
  content: VersionContent,
  server: Pick<ModelServer, 'log' | 'metrics'>,
  settings: Settings,
  { program, engineFolder }: Omit<ServerFiles, 'page'>,
): Promise<Serving> {
  const { folder, version, hot } = content
  const artifact = await openEvaluableModel(folder)
  const engine = chooseEngine(artifact.details, settings.ENGINE, 'ENGINE')
  const engineDir = settings.ENGINE_DIR ?? engineFolder
  const threads = prepareEngine(engine, engineDir, settings.THREADS)
  const name = content.name ?? artifact.details.name
  const statistics = await readStatistics(folder)
  const seconds = settings.DRIFT_WINDOW_SECONDS
  const inputDrift = statistics === null || seconds === 0 ? null : new InputDrift(statistics, seconds)
  const metrics = server.metrics.ofVersion({ name, version, artifact })
  const pool = new ThreadPool({
    program,
    settings: {
      model: folder,
      details: artifact.details,
      served: { name, version },
      inputs: inputDrift && { statistics: inputDrift.statistics, counts: inputDrift.memory },
      engine: { engine, folder: engineDir, threads: threads.computing },
      maxInstances: settings.MAX_INSTANCES,
      maxBatchSize: settings.MAX_BATCH_SIZE,
      logInputs: settings.PREDICTION_LOG_INPUTS,
    },
    threads: threads.predicting,
    startOneByOne: hot,
    maxQueue: settings.MAX_QUEUE,
    maxDelayMs: settings.MAX_BATCH_DELAY_MS,
    onBatch: (size) => metrics.batchPredicted(size),
    onFailures: (failures) => metrics.expectationsFailed(failures),
    onThreadEnd: (error) => {
      metrics.threadEnded()
      server.log.error(error, `a thread of ${name} version ${version} ended and is replaced`)
    },
  })
  try {
    const outputWidths = await pool.start()
    const facts = describePage(
      { details: { ...artifact.details, name }, digest: artifact.digest },
      await readGolden(folder),
    )
    metrics.served()
    return {
      name,
      version,
      artifact,
      engine,
      pool,
      outputWidths,
      facts,
      metrics,
      inputDrift,
      requests: new ActiveRequests(),
    }
  } catch (error) {
    // TensorFlow's library crashes in a process that exits while one of its threads runs.
    await pool.close()
    inputDrift?.stop()
    await metrics.remove()
    throw error
  }
}

async function stop(server: ModelServer, settings: Settings, signal: NodeJS.Signals): Promise<void> {
  server.log.info(`${signal}: finishing the requests in flight`)
  const limits = { delay: settings.SHUTDOWN_DELAY_SECONDS, limit: settings.DRAIN_SECONDS }
  const finished = await server.drain(limits)
  if (!finished)
    server.log.warn(`dropped the requests that took longer than ${settings.DRAIN_SECONDS} seconds`)
  process.exit(finished ? 0 : 1)
}

async function listen(server: ModelServer, { HOST, PORT }: Settings): Promise<void> {
  try {
    await server.listen(HOST, PORT)
  } catch (error) {
    throw new UserError(
      {
        code: 'DEPLOY_PORT_UNAVAILABLE',
        found: `that the server cannot listen on ${HOST}:${PORT} (${messageOf(error)})`,
        expected: 'an address of this machine and a free port',
        hint: 'Set HOST and PORT to other values.',
      },
      { cause: error },
    )
  }
}
