import type { LayersModel } from '@tensorflow/tfjs'
import type { FittedTransform, Label } from '../../data/schema.ts'
import type { Tf } from '../../engine/engine.ts'
import { UserError } from '../../errors.ts'
import { divided, misfitOfInputs } from '../../model/ports.ts'

interface Data {
  readonly inputShape: readonly number[]
  readonly inputs?: FittedTransform['inputs']
  readonly label: Label
}

/** @param place names the model in messages. @throws UserError when a model takes or answers something else than the dataset has. */
export function checkFit(tf: Tf, model: LayersModel, place: string, data: Data): void {
  const { label } = data
  checkInputs(model, place, data)
  const units = label.kind === 'class' ? label.classes.length : 1
  const [answered] = model.outputs.map(({ shape }) => shape.slice(1))
  if (model.outputs.length !== 1 || !sameShape(answered, [units]))
    throw misfit(
      place,
      `answers with ${shapesOf(model.outputs)}`,
      `[${units}], ${label.kind === 'class' ? 'a score for each class' : 'one number'} of "${label.column}"`,
    )
  if (label.kind === 'class' && !answersProbabilities(tf, model, data))
    throw misfit(place, 'answers with scores that do not add up to 1', 'probabilities: a softmax at its end')
}

function checkInputs(model: LayersModel, place: string, { inputShape, inputs }: Data): void {
  if (inputs !== undefined) {
    const wrong = misfitOfInputs(model, inputs)
    if (wrong) throw misfit(place, `takes ${wrong.found}`, wrong.expected)
    return
  }
  const [taken] = model.inputs.map(({ shape }) => shape.slice(1))
  if (model.inputs.length !== 1 || !sameShape(taken, inputShape))
    throw misfit(
      place,
      `takes ${shapesOf(model.inputs)}`,
      `one input of shape [${inputShape.join(', ')}], as the examples have`,
    )
}

/** Asked about one empty example, which is enough: a softmax adds up to 1 whatever goes in. */
function answersProbabilities(tf: Tf, model: LayersModel, { inputShape, inputs }: Data): boolean {
  const sum = tf.tidy(() => {
    const [scores] = [model.predict(divided(tf, model, inputs, tf.zeros([1, ...inputShape])))].flat()
    return scores ? (tf.sum(scores).dataSync()[0] ?? NaN) : NaN
  })
  return Math.abs(sum - 1) < 1e-3
}

function sameShape(found: readonly (number | null)[] | undefined, expected: readonly number[]): boolean {
  return (
    found?.length === expected.length && found.every((side, axis) => side === null || side === expected[axis])
  )
}

function shapesOf(tensors: readonly { readonly shape: readonly (number | null)[] }[]): string {
  return tensors.map(({ shape }) => `[${shape.slice(1).join(', ')}]`).join(' and ')
}

function misfit(place: string, found: string, expected: string): UserError {
  return new UserError({
    found: `a model in ${place} that ${found}`,
    expected,
    mend: 'Change the model, or the inputs, the transform and the label in the data section.',
  })
}
