import { LocalModel } from './local-model.ts'

/** Address of the folder of this file. */
const here = new URL('.', import.meta.url).href

/**
 * Loads the model of the package.
 * @param folder address of the package if this file was moved by a bundler
 */
export function load(folder: string | URL = here): Promise<LocalModel> {
  return LocalModel.load(new URL('.', folder).href)
}

let loading: Promise<LocalModel> | null = null

/** Returns the prediction of one example; the first call loads the model. */
export async function predict(example: unknown): Promise<object> {
  return (await (loading ??= load())).predict(example)
}

/** Returns the predictions of examples, which are predicted together. */
export async function predictAll(examples: readonly unknown[]): Promise<object[]> {
  return (await (loading ??= load())).predictAll(examples)
}
