import { resolve } from 'node:path'
import { moduleSignature, type ModuleSection } from '../../config/model.ts'
import type { Target } from '../../dataset/dataset-schema.ts'
import type { Tf } from '../../engine/engine.ts'
import { messageOf, UserError } from '../../errors/user-error.ts'
import { fileKind } from '../../files/file-kind.ts'
import { refuseOutside } from '../../files/outside.ts'
import { confinementOf } from '../../host/confinement.ts'
import type { Sources } from '../../artifacts/sources.ts'
import { randomStream } from '../../random/philox.ts'
import { shapeOfInput } from '../../transform/named-inputs.ts'
import {
  digestsOf,
  moduleFailed,
  withUserModule,
  type Replacement,
  type UserModule,
} from '../../user-code/module.ts'
import type { BuiltModel, ModelContext } from './built.ts'
import { checkFit } from './fit-to-data.ts'

/**
 * Builds a network with the user's own code.
 * @throws UserError for code that is not allowed to run, fails, or returns something else
 */
export async function modelFromModule(
  tf: Tf,
  { module: path, files = [] }: ModuleSection,
  context: ModelContext,
): Promise<BuiltModel> {
  const module: UserModule = {
    ...context,
    key: 'model.module',
    path,
    signature: moduleSignature,
    page: 'docs/models.md',
  }
  const named = await digestsOfFiles(files, context)
  const { made, sources } = await withSuitesTensorFlow(tf, (replacement) =>
    withUserModule(module, replacement, (load) =>
      withSeededRandom(context.seed, async () => callFunction(await load(), tf, module, context)),
    ),
  )
  if (!(made instanceof tf.LayersModel))
    throw moduleFailed(
      module,
      'a default export that returned something other than a model',
      'a LayersModel of the `tf` in its first argument',
    )
  checkFit(tf, made, path, context)
  return {
    model: made,
    lrMultipliers: new Map(),
    sources: { ...sources, ...named },
  }
}

/**
 * Returns the digests of the files that the module reads.
 * @throws UserError for a file that does not exist, or that a fork may not read
 */
async function digestsOfFiles(
  files: readonly string[],
  { folder, codeOrigin }: Pick<ModelContext, 'folder' | 'codeOrigin'>,
): Promise<Sources> {
  const paths = files.map((file) => resolve(folder, file))
  await refuseOutside(paths, confinementOf(codeOrigin))
  for (const [index, path] of paths.entries())
    if ((await fileKind(path)) !== 'file')
      throw new UserError({
        code: 'FILE_MISSING',
        found: `no file ${files[index]}`,
        expected: 'the files that the module reads',
        hint: 'Correct the path in `model.files`, which is relative to tensorline.yml.',
        key: ['model', 'files', index],
      })
  return digestsOf(paths, folder)
}

const suitesTensorFlow = 'tensorline:tfjs'
const shared = Symbol.for('tensorline.tfjs')

/** Redirects imports of TensorFlow.js in the user's code to this copy, because two copies cannot share tensors. */
async function withSuitesTensorFlow<Made>(
  tf: Tf,
  work: (replacement: Replacement) => Promise<Made>,
): Promise<Made> {
  Reflect.set(globalThis, shared, tf)
  const names = Object.keys(tf).filter((name) => /^[a-z_$][\w$]*$/i.test(name) && name !== 'default')
  const source = `const tf = globalThis[Symbol.for('tensorline.tfjs')]\nexport default tf\nexport const { ${names.join(', ')} } = tf\n`
  const replaces = (specifier: string) => specifier.startsWith('@tensorflow/tfjs')
  try {
    return await work({ replaces, url: suitesTensorFlow, source })
  } finally {
    Reflect.deleteProperty(globalThis, shared)
  }
}

/** Seeds `Math.random`, from which TensorFlow.js takes every seed that is not set. */
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

async function callFunction(
  make: (...given: readonly unknown[]) => unknown,
  tf: Tf,
  module: UserModule,
  { inputShape, inputs, label, seed }: ModelContext,
): Promise<unknown> {
  const classes = label.kind === 'class' ? label.classes : []
  try {
    return await make(tf, {
      inputShape: [...inputShape],
      inputShapes: inputShapes(inputs),
      classes: [...classes],
      outputClasses: outputClasses(label),
      seed,
    })
  } catch (error) {
    throw moduleFailed(
      module,
      `a default export that failed (${messageOf(error)})`,
      'a function that returns a LayersModel',
      error,
    )
  }
}

/** Returns the class names by output, with an empty list for a number; an empty object for a single output. */
function outputClasses(label: Target): Record<string, string[]> {
  if (label.kind !== 'multi-output') return {}
  return Object.fromEntries(
    label.outputs.map(({ name, label }) => [name, label.kind === 'class' ? [...label.classes] : []]),
  )
}

/** Returns the input shapes by input name; an empty object for a single input. */
function inputShapes(inputs: ModelContext['inputs'] = []): Record<string, number[]> {
  return Object.fromEntries(inputs.map((input) => [input.name, [...shapeOfInput(input)]]))
}
