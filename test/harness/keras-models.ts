import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

const fixtures = z.record(
  z.string(),
  z.object({
    model: z.looseObject({ weightsManifest: z.array(z.looseObject({ paths: z.array(z.string()) })) }),
    weights: z.base64(),
    inputs: z.array(z.json()),
    outputs: z.array(z.json()),
  }),
)

/** Inputs of Keras, `[examples, …]`, and its predictions, both without their shapes. */
export interface KerasPredictions {
  readonly examples: number
  readonly inputs: readonly number[]
  readonly outputs: readonly number[]
}

/** Writes a model of test/fixtures/keras into an existing folder, as tensorflowjs_converter made it. */
export async function writeKerasModel(folder: string, name: string): Promise<KerasPredictions> {
  const file = join(import.meta.dirname, '../fixtures/keras/models.json')
  const found = fixtures.parse(JSON.parse(await readFile(file, 'utf8')))[name]
  if (!found) throw new Error(`no model ${name}`)
  const { model, weights, inputs, outputs } = found
  await writeFile(join(folder, 'model.json'), JSON.stringify(model))
  for (const path of model.weightsManifest.flatMap(({ paths }) => paths))
    await writeFile(join(folder, path), Buffer.from(weights, 'base64'))
  return { examples: inputs.length, inputs: numbersIn(inputs), outputs: numbersIn(outputs) }
}

function numbersIn(nested: readonly unknown[]): number[] {
  return z.array(z.number()).parse(nested.flat(10))
}
