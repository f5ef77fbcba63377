import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { access, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createHash } from 'node:crypto'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'
import { z } from 'zod'
import { messageOf } from '../../src/errors/user-error.ts'
import { toolCacheFolder } from '../../src/files/cache-folders.ts'
import type { Contest, Pixels } from './contests.ts'
import type { Contestant } from './contestant.ts'

const folder = join(import.meta.dirname, '..')
const run = promisify(execFile)

/** Keras settings that do not change the trained network. */
export interface Variant {
  readonly stepsPerExecution: number
  readonly jitCompile: 'auto' | boolean
  readonly input: 'numpy' | 'tf.data'
  /** True to unroll a recurrent layer. */
  readonly unroll: boolean
}

/** The defaults of `fit`. */
export const defaultVariant: Variant = {
  stepsPerExecution: 1,
  jitCompile: 'auto',
  input: 'numpy',
  unroll: false,
}

const answerSchema = z.union([
  z.object({ seconds: z.number(), loss: z.number() }),
  z.object({ error: z.string() }),
  z.object({ started: z.literal(true) }),
  z.object({ stopped: z.literal(true) }),
])

/** A Python process that trains in Keras on request. */
export interface Keras {
  start(contest: Contest, pixels: Pixels, variant: Variant): Promise<Contestant>
  close(): void
}

export async function startKeras(): Promise<Keras> {
  const python = await pythonWithKeras()
  const child = spawn(python, [join(folder, 'keras_training.py')], { stdio: ['pipe', 'pipe', 'ignore'] })
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]()
  const exited = once(child, 'exit').then(([code]) => {
    throw new Error(`Keras ended with status ${code}; run bench/keras_training.py by hand to see why`)
  })
  exited.catch(() => undefined)
  const ask = async (request: object) => {
    child.stdin.write(`${JSON.stringify(request)}\n`)
    const line = await Promise.race([lines.next(), exited])
    if (line.done) return exited
    return answerSchema.parse(JSON.parse(line.value))
  }
  let started = 0
  return {
    async start(contest, { files }, variant) {
      const name = String(++started)
      await ask({ command: 'start', name, contest: { ...contest, ...files }, variant })
      return {
        async epoch() {
          const answer = await ask({ command: 'epoch', name })
          if ('seconds' in answer) return answer
          throw new Error(`Keras failed with ${JSON.stringify(variant)}: ${JSON.stringify(answer)}`)
        },
        async close() {
          await ask({ command: 'stop', name })
        },
      }
    },
    close: () => child.stdin.end(),
  }
}

/** Returns the Python of an environment with bench/requirements.txt, which is created once in the tool cache. */
export async function pythonWithKeras(): Promise<string> {
  const requirements = join(folder, 'requirements.txt')
  const digest = createHash('sha256')
    .update(await readFile(requirements))
    .digest('hex')
  const cache = join(toolCacheFolder(process.env, homedir()), 'bench')
  const environment = join(cache, `keras-${digest.slice(0, 12)}`)
  const python = join(environment, 'bin/python')
  const complete = join(environment, 'complete')
  if (await exists(complete)) return python
  console.error(`Installing Keras into ${environment}`)
  await rm(environment, { recursive: true, force: true })
  await mkdir(cache, { recursive: true })
  try {
    await run(process.env.PYTHON ?? 'python3', ['-m', 'venv', environment])
    await run(python, ['-m', 'pip', 'install', '--quiet', '--requirement', requirements])
  } catch (error) {
    throw new Error(
      `Keras cannot be installed: a Python 3 with venv and pip is needed (set PYTHON to its path). ${messageOf(error)}`,
      { cause: error },
    )
  }
  await writeFile(`${complete}.draft`, '')
  await rename(`${complete}.draft`, complete)
  return python
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
