import { gather, io, setBackend, tensor, tidy } from '@tensorflow/tfjs-core'
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm'
import { loadLayersModel } from '@tensorflow/tfjs-layers'
import { messageOf, UserError } from '../errors/user-error.ts'
import { loadPredictor } from './predictor.ts'
import { createServer, type ModelServer } from './server.ts'
import { readSettings, type Settings } from './settings.ts'

/** Runs the server of the image: listens, loads the model, and serves it until a signal stops it. */
async function main(settings: Settings): Promise<void> {
  const server = createServer(settings)
  const stop = async (signal: NodeJS.Signals): Promise<void> => {
    server.log.info(`${signal}: finishing the requests in flight`)
    const finished = await server.drain(settings.DRAIN_SECONDS)
    if (!finished)
      server.log.warn(`dropped the requests that took longer than ${settings.DRAIN_SECONDS} seconds`)
    process.exit(finished ? 0 : 1)
  }
  process.once('SIGTERM', (signal) => void stop(signal))
  process.once('SIGINT', (signal) => void stop(signal))

  await listen(server, settings)
  await startWasm()
  const predictor = await loadPredictor({ gather, io, loadLayersModel, tensor, tidy }, settings.MODEL_DIR)
  server.serve(predictor)
  server.log.info(`serving ${predictor.details.name} ${predictor.digest}`)
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

/**
 * Starts the WebAssembly backend with the wasm files beside the bundle. It uses one thread with SIMD, because
 * threads of TensorFlow.js need a browser.
 */
async function startWasm(): Promise<void> {
  // Emscripten's loader needs the folder of its script, which only CommonJS provides.
  Object.assign(globalThis, { __dirname: import.meta.dirname })
  setWasmPaths(`${import.meta.dirname}/`)
  if (!(await setBackend('wasm')))
    throw new Error('the WebAssembly files beside the server could not be loaded')
}

try {
  await main(readSettings(process.env))
} catch (error) {
  const text = error instanceof UserError || !(error instanceof Error) ? messageOf(error) : error.stack
  process.stderr.write(`${text ?? ''}\n`, () => process.exit(1))
}
