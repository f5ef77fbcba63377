import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import type { Contest } from './contest.ts'

/** A server and how it is called. */
export interface Contestant {
  readonly name: string
  /** True for a server without a model, whose scores are not compared. */
  readonly isFloor?: true
  readonly program: string
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
  readonly path: string
  readonly healthPath: string
  bodyOf(instances: readonly unknown[]): unknown
  /** Returns the scores in a response. */
  scoresOf(response: unknown): readonly (readonly number[])[]
}

export interface ContestantOptions {
  readonly python: string
  readonly threads: number
  readonly port: number
}

type Make = (contest: Contest, options: ContestantOptions) => Contestant

const scores = z.array(z.array(z.number()))
const predictions = z.object({ predictions: scores })
/** MLflow returns the outputs of ONNX by name. */
const namedPredictions = z.object({ predictions: z.union([scores, z.object({ scores })]) })

/**
 * Returns Tensorline's server with an engine.
 * @param choice name of the engine, with the folder of its files if the bundle does not contain them: `node=FOLDER`
 */
export function tensorline(choice: string, bundle: string): Make {
  const [engine = '', folder] = choice.split('=')
  const isCommitted = bundle === defaultBundle
  return ({ name, model }, { port, threads }) => ({
    name: `Tensorline, ${engine}${isCommitted ? '' : ` (${basename(dirname(bundle))}/${basename(bundle)})`}`,
    program: process.execPath,
    args: [bundle],
    env: {
      HOST: '127.0.0.1',
      PORT: String(port),
      MODEL_DIR: model,
      ENGINE: engine,
      ...(folder === undefined ? {} : { ENGINE_DIR: folder }),
      THREADS: String(threads),
      NODE_ENV: 'production',
    },
    path: `/v1/models/${name}:predict`,
    healthPath: '/healthz',
    bodyOf: (instances) => ({ instances }),
    scoresOf: (response) => predictions.parse(response).predictions,
  })
}

export const defaultBundle = join(import.meta.dirname, '../../dist/server/index.js')
const peers = join(import.meta.dirname, 'peers')

function fastApi(title: string, network: 'keras' | 'onnx'): Make {
  return (contest, { python, port, threads }) => ({
    name: `FastAPI + ${title}`,
    program: join(dirname(python), 'uvicorn'),
    args: [
      'fastapi_app:app',
      ...['--host', '127.0.0.1', '--port', String(port), '--workers', '1', '--app-dir', peers],
      ...['--loop', 'uvloop', '--http', 'httptools', '--no-access-log', '--log-level', 'warning'],
    ],
    env: { ...pythonEnvironment(python, threads), SERVE_NETWORK: network, SERVE_MODEL: contest.peers },
    path: '/predict',
    healthPath: '/healthz',
    bodyOf: (instances) => ({ instances }),
    scoresOf: (response) => predictions.parse(response).predictions,
  })
}

const mlflow: Make = (contest, { python, port, threads }) => ({
  name: 'MLflow `models serve` (onnxruntime)',
  program: join(dirname(python), 'mlflow'),
  args: [
    ...['models', 'serve', '-m', join(contest.peers, 'mlflow'), '--env-manager', 'local'],
    ...['--host', '127.0.0.1', '--port', String(port), '--workers', '1'],
  ],
  env: { ...pythonEnvironment(python, threads), MLFLOW_DISABLE_TELEMETRY: 'true' },
  path: '/invocations',
  healthPath: '/health',
  // MLflow reads rows of columns in another key than tensors.
  bodyOf: (instances) => (contest.kind === 'image' ? { instances } : { dataframe_records: instances }),
  scoresOf: (response) => {
    const { predictions: found } = namedPredictions.parse(response)
    return 'scores' in found ? found.scores : found
  },
})

const bentoml: Make = (contest, { python, port, threads }) => ({
  name: 'BentoML (onnxruntime)',
  program: join(dirname(python), 'bentoml'),
  args: [
    ...['serve', `bento_service:${contest.kind === 'image' ? 'ImageService' : 'TextService'}`],
    ...['--host', '127.0.0.1', '--port', String(port), '--working-dir', peers],
  ],
  env: {
    ...pythonEnvironment(python, threads),
    SERVE_MODEL: contest.peers,
    BENTOML_HOME: join(contest.peers, 'bentoml'),
    BENTOML_DO_NOT_TRACK: 'True',
  },
  path: '/predict',
  healthPath: '/healthz',
  bodyOf: (instances) => ({ instances }),
  scoresOf: (response) => scores.parse(response),
})

/** A server without a model: the floor of the latencies on this machine. */
const floor: Make = ({ name }, { port }) => ({
  name: 'Floor: Node.js without a model',
  isFloor: true,
  program: process.execPath,
  args: ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, 'floor-server.ts')],
  env: { PORT: String(port), NODE_ENV: 'production' },
  path: `/v1/models/${name}:predict`,
  healthPath: '/',
  bodyOf: (instances) => ({ instances }),
  scoresOf: (response) => predictions.parse(response).predictions,
})

/** The servers to compare with, each with one worker, as its documentation recommends. */
export const peerServers: Readonly<Record<string, Make>> = {
  floor,
  'fastapi-keras': fastApi('Keras', 'keras'),
  'fastapi-onnx': fastApi('onnxruntime', 'onnx'),
  mlflow,
  bentoml,
}

function pythonEnvironment(python: string, threads: number): Record<string, string> {
  return {
    // MLflow starts uvicorn by its name.
    PATH: `${dirname(python)}:${process.env['PATH'] ?? ''}`,
    SERVE_THREADS: String(threads),
    OMP_NUM_THREADS: String(threads),
    TF_NUM_INTRAOP_THREADS: String(threads),
    TF_NUM_INTEROP_THREADS: String(threads),
    TF_CPP_MIN_LOG_LEVEL: '3',
    KERAS_BACKEND: 'tensorflow',
    DO_NOT_TRACK: 'true',
  }
}
