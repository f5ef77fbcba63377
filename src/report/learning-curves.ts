import type { EpochMeans, History } from '../model/history.ts'

/** Curves over the epochs that share one title. */
export interface LearningCurves {
  readonly title: string
  /** One value per epoch; null for a missing value. */
  readonly curves: readonly { readonly name: string; readonly values: readonly (number | null)[] }[]
}

/** Returns loss and accuracy over the epochs; for several outputs the totals first, then the curves of each output. */
export function learningCurvesOf(history: History): LearningCurves[] {
  const names = Object.keys(history[0]?.outputs ?? {})
  return [
    ...curvesOf('', history),
    ...names.flatMap((name) =>
      curvesOf(
        ` of ${name}`,
        history.map(({ outputs }) => outputs?.[name] ?? noMeans),
      ),
    ),
  ]
}

const noMeans = { loss: null, accuracy: null, validationLoss: null, validationAccuracy: null }

function curvesOf(
  of: string,
  epochs: readonly { readonly [Key in keyof EpochMeans]: number | null }[],
): LearningCurves[] {
  return [
    {
      title: `Loss${of}`,
      curves: [
        { name: 'training', values: epochs.map(({ loss }) => loss) },
        { name: 'validation', values: epochs.map(({ validationLoss }) => validationLoss) },
      ],
    },
    {
      title: `Accuracy${of}`,
      curves: [
        { name: 'training', values: epochs.map(({ accuracy }) => accuracy) },
        { name: 'validation', values: epochs.map(({ validationAccuracy }) => validationAccuracy) },
      ],
    },
  ]
}
