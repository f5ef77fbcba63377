import type { Label, Target } from '../../dataset/dataset-schema.ts'
import { outputsOf } from '../../dataset/label-target.ts'
import { UserError } from '../../errors/user-error.ts'
import { predictedClass, selectOutput, type ModelOutputs } from '../../model/predict.ts'

/** The values of one output of the model for the examples of a request. */
export interface OutputValues {
  /** Name of the output; null for a model with a single output. */
  readonly name: string | null
  readonly label: Label
  /** Number of values of one example. */
  readonly width: number
  /** Values, example after example; all of them are finite. */
  readonly values: Float32Array
  /** Position of the predicted class of each example; null for an output of numbers. */
  readonly classes: readonly number[] | null
}

/**
 * Divides the outputs of a model among its labels.
 * @throws UserError for an example with a value that is not finite: a class of such scores has no meaning
 */
export function outputValues(target: Target, outputs: ModelOutputs): OutputValues[] {
  refuseNotFinite(outputs)
  return outputsOf(target).map(({ name, label }, index) => {
    const { width, values } = selectOutput(outputs, index)
    return {
      name: target.kind === 'multi-output' ? name : null,
      label,
      width,
      values,
      classes: label.kind === 'class' ? classesOf(outputs.size, width, values) : null,
    }
  })
}

function classesOf(size: number, width: number, values: Float32Array): number[] {
  const classes: number[] = []
  for (let row = 0; row < size; row++)
    classes.push(predictedClass(values.subarray(row * width, (row + 1) * width)))
  return classes
}

/** The golden requests have finite outputs, so that the values of the example are the cause. */
function refuseNotFinite({ width, values }: ModelOutputs): void {
  const position = values.findIndex((value) => !Number.isFinite(value))
  if (position < 0) return
  throw new UserError({
    code: 'SERVING_NOT_FINITE',
    found: `a prediction that is not a finite number for instances[${Math.floor(position / width)}]`,
    expected: 'values for which the model predicts finite numbers',
    hint: 'Check the example for numbers far outside of the range of the training data.',
  })
}

/** Returns the values of each example as a list. */
export function rowsOfValues({ width, values }: OutputValues): number[][] {
  const rows: number[][] = []
  for (let start = 0; start < values.length; start += width)
    rows.push(Array.from(values.subarray(start, start + width)))
  return rows
}

/** Returns the names of the predicted classes; null for an output of numbers. */
export function classNames({ label, classes }: OutputValues): string[] | null {
  if (label.kind !== 'class' || classes === null) return null
  return classes.map((position) => label.classes[position] ?? '')
}

/** Returns the scores of all classes of one example; a single score is that of the second class. */
export function scoresOfExample({ width, values }: OutputValues, example: number): number[] {
  const scores = Array.from(values.subarray(example * width, (example + 1) * width))
  const [only] = scores
  return width === 1 && only !== undefined ? [1 - only, only] : scores
}
