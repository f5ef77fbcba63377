import { readFile } from 'node:fs/promises'
import { openArtifact } from '../artifacts/artifact.ts'
import { messageOf, UserError } from '../errors/user-error.ts'
import { modelDetailsSchema } from '../model/model-schema.ts'
import { describePage } from './page/describe-page.ts'
import { readGolden } from './read-golden.ts'
import { createServer, type ModelServer } from './server.ts'
import type { Serving } from './http/server-state.ts'
import { readSettings, type Settings } from './settings.ts'
import { ThreadPool, UnusableModel } from './threads/thread-pool.ts'

/** Files that a server runs with. */
export interface ServerFiles {
  /** Entry of the server, which is also the program of its threads. */
  readonly program: string
  /** Folder of the WebAssembly files of TensorFlow.js. */
  readonly wasmFolder: string
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
  process.once('SIGTERM', (signal) => void stop(server, settings, signal))
  process.once('SIGINT', (signal) => void stop(server, settings, signal))
  await listen(server, settings)
  const serving = await startServing(server, settings, files)
  server.serve(serving)
  const { details, digest } = serving.artifact
  server.log.info(`serving ${details.name} ${digest} on ${settings.THREADS} threads`)
}

/**
 * Verifies the model artifact and starts the threads that serve it.
 * @throws UserError when the artifact is damaged or its model cannot run here
 */
export async function startServing(
  server: Pick<ModelServer, 'log' | 'metrics'>,
  settings: Settings,
  { program, wasmFolder }: Omit<ServerFiles, 'page'>,
): Promise<Serving> {
  const artifact = await openArtifact(settings.MODEL_DIR, 'model', modelDetailsSchema)
  const pool = new ThreadPool({
    program,
    settings: {
      model: settings.MODEL_DIR,
      details: artifact.details,
      wasmFolder,
      maxInstances: settings.MAX_INSTANCES,
      maxBatchSize: settings.MAX_BATCH_SIZE,
    },
    threads: settings.THREADS,
    maxQueue: settings.MAX_QUEUE,
    maxDelayMs: settings.MAX_BATCH_DELAY_MS,
    onBatch: (size) => server.metrics.batchPredicted(size),
    onFailures: (failures) => server.metrics.expectationsFailed(failures),
    onThreadEnd: (error) => {
      server.metrics.threadEnded()
      server.log.error(error, 'a thread ended and is replaced')
    },
  })
  const outputWidths = await pool.start()
  const facts = describePage(artifact, await readGolden(settings.MODEL_DIR))
  return { artifact, pool, outputWidths, facts }
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
