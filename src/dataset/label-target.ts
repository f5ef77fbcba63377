import { UserError } from '../errors/user-error.ts'
import type { Label, Target } from './dataset-schema.ts'

/** A label by the name of the output that answers it. */
export interface Output {
  readonly name: string
  readonly label: Label
}

/** Returns the outputs of a model; a single one has the name of its column. */
export function outputsOf(target: Target): readonly Output[] {
  return target.kind === 'multi-output' ? target.outputs : [{ name: target.column, label: target }]
}

/** An output with its place among those of the target. */
export interface IndexedOutput extends Output {
  readonly index: number
}

/**
 * The output that the gate evaluates: the only one, or the named one of several.
 * @param key of the configuration that names it.
 * @throws UserError that lists the outputs, where none of them is named.
 */
export function evaluatedOutput(
  target: Target,
  name: string | undefined,
  key = 'gate.output',
): IndexedOutput {
  const outputs = outputsOf(target)
  const index = target.kind === 'multi-output' ? outputs.findIndex((output) => output.name === name) : 0
  const output = outputs[index]
  if (output && (target.kind === 'multi-output' || name === undefined)) return { ...output, index }
  throw new UserError({
    code: 'GATE_INVALID_OUTPUT',
    found:
      name === undefined
        ? `no \`${key}\`, and a dataset of several labels`
        : `\`${key}: ${name}\`, and a dataset ${target.kind === 'multi-output' ? 'without that output' : 'of one label'}`,
    expected:
      target.kind === 'multi-output'
        ? `one of the outputs ${outputs.map((one) => one.name).join(', ')}`
        : 'the name of an output only where `data.labels` names several',
    hint:
      target.kind === 'multi-output' ? 'Name the output that the gate evaluates.' : `Leave \`${key}\` out.`,
  })
}

/** Returns the output of a model for the evaluated label, by its name or as the only one; null if the model has no such output. */
export function indexOfOutput(model: Target, { name }: Output): IndexedOutput | null {
  if (model.kind !== 'multi-output') return { name, label: model, index: 0 }
  const index = model.outputs.findIndex((output) => output.name === name)
  const output = model.outputs[index]
  return output ? { ...output, index } : null
}

/**
 * The labels of one output, of labels that lie example after example with a value for each output.
 * @param index of the output among those of the target
 * @returns places of classes, or numbers; one for each example
 */
export function labelsOf(
  target: Target,
  index: number,
  labels: Int32Array | Float32Array,
): Int32Array | Float32Array {
  const outputs = outputsOf(target)
  const size = labels.length / outputs.length
  const values = outputs[index]?.label.kind === 'class' ? new Int32Array(size) : new Float32Array(size)
  for (let example = 0; example < size; example++)
    values[example] = labels[example * outputs.length + index] ?? Number.NaN
  return values
}
