import type { EpochMeans, History } from '../model/history.ts'

/** What is drawn over the epochs under one title. */
export interface LearningCurves {
  readonly title: string
  /** One value an epoch; null where there is none. */
  readonly curves: readonly { readonly name: string; readonly values: readonly (number | null)[] }[]
}

/** Loss and accuracy over the epochs; of several outputs those of all together, then of each. */
export function learningCurvesOf(history: History): LearningCurves[] {
  const names = Object.keys(history[0]?.outputs ?? {})
  return [
    ...curvesOf('', history),
    ...names.flatMap((name) =>
      curvesOf(
        ` of ${name}`,
        history.map(({ outputs }) => outputs?.[name] ?? nothing),
      ),
    ),
  ]
}

const nothing = { loss: null, accuracy: null, validationLoss: null, validationAccuracy: null }

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
