import { access } from 'node:fs/promises'
import { registerHooks } from 'node:module'
import { join, relative, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Tf } from '../../engine/engine.ts'
import { hasCode, messageOf, UserError } from '../../errors.ts'
import type { CodeOrigin } from '../../host/host.ts'
import { digestOfFile, type Digest } from '../../lineage/digest.ts'
import { randomStream } from '../../random/philox.ts'
import { checkFit } from './fit-to-data.ts'
import type { BuiltModel, ModelContext } from './built.ts'

/** Makes a network by the user's own code. @throws UserError for code that may not run, fails, or makes something else. */
export async function modelFromModule(tf: Tf, path: string, context: ModelContext): Promise<BuiltModel> {
  requireTrust(path, context)
  const file = resolve(context.folder, path)
  await access(file).catch((error: unknown) => {
    throw failed(path, 'no such file', 'a file beside tensorline.yml', error)
  })
  const { made, files } = await withSuitesTensorFlow(tf, () =>
    withSeededRandom(context.seed, () => callDefault(tf, file, path, context)),
  )
  if (!(made instanceof tf.LayersModel))
    throw failed(path, 'a default export that made something else', 'a LayersModel of the `tf` it is given')
  checkFit(tf, made, path, context)
  return { model: made, rateFactors: new Map(), sources: await digestsOf(files, context.folder) }
}

/** A fork's code must not reach secrets, nor a machine that outlives the job. */
function requireTrust(
  path: string,
  { codeOrigin, allowForkCode }: { codeOrigin: CodeOrigin; allowForkCode: boolean },
): void {
  const { fromFork, privileged, selfHosted } = codeOrigin
  if (!fromFork) return
  if (privileged)
    throw new UserError({
      found: `the code ${path} of a fork, in a run that has the secrets of this repository`,
      expected: "a fork's code to run under `pull_request` only",
      mend: 'Train in a workflow `on: pull_request`, which gets no secrets.',
    })
  if (selfHosted && !allowForkCode)
    throw new UserError({
      found: `the code ${path} of a fork on a self-hosted runner`,
      expected: 'a runner that is thrown away after the job, or your word for it',
      mend: 'Use a GitHub-hosted runner; or set `allow-fork-code: true` where each job gets a machine of its own.',
    })
}

const suitesTensorFlow = 'tensorline:tfjs'
const shared = Symbol.for('tensorline.tfjs')

/** Imports of TensorFlow.js in the user's code get the suite's own: two copies do not know each other's tensors. */
async function withSuitesTensorFlow(
  tf: Tf,
  work: () => Promise<unknown>,
): Promise<{ made: unknown; files: readonly string[] }> {
  const files = new Set<string>()
  Reflect.set(globalThis, shared, tf)
  const names = Object.keys(tf).filter((name) => /^[a-z_$][\w$]*$/i.test(name) && name !== 'default')
  const source = `const tf = globalThis[Symbol.for('tensorline.tfjs')]\nexport default tf\nexport const { ${names.join(', ')} } = tf\n`
  const hooks = registerHooks({
    resolve: (specifier, context, next) =>
      specifier.startsWith('@tensorflow/tfjs')
        ? { url: suitesTensorFlow, format: 'module', shortCircuit: true }
        : next(specifier, context),
    load: (url, context, next) => {
      if (url === suitesTensorFlow) return { format: 'module', source, shortCircuit: true }
      if (url.startsWith('file:') && !url.includes('/node_modules/')) files.add(fileURLToPath(url))
      return next(url, context)
    },
  })
  try {
    const made = await work()
    return { made, files: [...files] }
  } finally {
    hooks.deregister()
    Reflect.deleteProperty(globalThis, shared)
  }
}

/** TensorFlow.js seeds whatever has no seed of its own by `Math.random`. */
async function withSeededRandom(seed: number, work: () => Promise<unknown>): Promise<unknown> {
  const stream = randomStream(seed, 'module')
  const original = Math.random
  let draws = 0
  Math.random = () => stream.draw(draws++)
  try {
    return await work()
  } finally {
    Math.random = original
  }
}

async function callDefault(
  tf: Tf,
  file: string,
  path: string,
  { inputShape, label, seed }: ModelContext,
): Promise<unknown> {
  const loaded: unknown = await importFile(file, path)
  const make =
    typeof loaded === 'object' && loaded !== null && 'default' in loaded ? loaded.default : undefined
  if (typeof make !== 'function')
    throw failed(
      path,
      'no default export that is a function',
      '(tf, {inputShape, classes, seed}) => tf.LayersModel',
    )
  const classes = label.kind === 'class' ? label.classes : []
  try {
    const made: unknown = await Reflect.apply(make, undefined, [
      tf,
      { inputShape: [...inputShape], classes: [...classes], seed },
    ])
    return made
  } catch (error) {
    throw failed(
      path,
      `a default export that failed (${messageOf(error)})`,
      'a function that returns a LayersModel',
      error,
    )
  }
}

async function importFile(file: string, path: string): Promise<unknown> {
  try {
    // The bundler leaves this import to Node.
    const loaded: unknown = await import(/* webpackIgnore: true */ pathToFileURL(file).href)
    return loaded
  } catch (error) {
    if (hasCode(error, 'ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX'))
      throw failed(
        path,
        `TypeScript that Node cannot run as it is (${messageOf(error)})`,
        'types that can be left out: no enums, no namespaces, no parameter properties',
        error,
      )
    throw failed(
      path,
      `code that cannot be loaded (${messageOf(error)})`,
      'a module whose imports are all there',
      error,
    )
  }
}

/** By their paths from the folder, in order. */
export async function digestsOf(files: readonly string[], folder: string): Promise<Record<string, Digest>> {
  const base = resolve(folder)
  const entries = files.map(async (file) => [relative(base, file), await digestOfFile(join(file))] as const)
  return Object.fromEntries((await Promise.all(entries)).sort(([a], [b]) => (a < b ? -1 : 1)))
}

function failed(path: string, found: string, expected: string, cause?: unknown): UserError {
  return new UserError(
    {
      found: `in model.module ${path} ${found}`,
      expected,
      mend: 'Correct the file; docs/models.md has an example.',
    },
    { cause },
  )
}
