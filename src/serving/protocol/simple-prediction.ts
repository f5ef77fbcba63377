import { classNames, scoresOfExample, type OutputValues } from './output-values.ts'

/** Returns the prediction of one example: its class with all scores, or its number; by output, if there are several. */
export function predictionOf(outputs: readonly OutputValues[], example: number): object {
  const [only] = outputs
  if (only?.name === null) return valueOf(only, example)
  return Object.fromEntries(outputs.map((output) => [output.name ?? '', valueOf(output, example)]))
}

function valueOf(output: OutputValues, example: number): object {
  const { label } = output
  switch (label.kind) {
    case 'number':
      return { value: output.values[example] }
    case 'class': {
      const scores = scoresOfExample(output, example)
      return {
        class: classNames({ ...output, classes: output.classes?.slice(example, example + 1) ?? null })?.[0],
        scores: Object.fromEntries(label.classes.map((name, position) => [name, scores[position]])),
      }
    }
  }
}
