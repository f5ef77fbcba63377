import type { Digest } from '../../artifacts/digest.ts'
import type { SplitName } from '../../dataset/dataset-schema.ts'
import type { ImageShape } from '../../images/image-shape.ts'
import type { Classification } from '../../metrics/classification-schema.ts'
import type { TrainingMetrics } from '../../model/artifact.ts'
import type { ModelDetails } from '../../model/model-schema.ts'
import type { AugmentedPicture } from '../../training/augmented-pictures.ts'
import type { ShownExamples } from '../shown-example.ts'

/** Names of the files in a training report. */
export const trainingReportFiles = { figures: 'report.json', page: 'report.html' } as const

/** The findings about the classes of one output on the validation split. */
export interface ValidatedOutput extends Pick<
  Classification,
  'classes' | 'confusion' | 'confusions' | 'labelErrors'
> {
  readonly output: string
}

/** The figures of a training report, which are also a file for programs. */
export interface TrainingFigures {
  readonly model: Digest
  readonly dataset: Digest
  readonly rows: Readonly<Record<SplitName, number>>
  /** Name of the engine of the training. */
  readonly engine: string
  readonly training: TrainingMetrics
  /** The metric by which early stopping chose the epoch; null if the model has the weights of the last one. */
  readonly chosenBy: string | null
  /** The configuration that affects the weights. */
  readonly settings: unknown
  /** One entry for each output with classes; null if the validation split is too large for them, or a score is not finite. */
  readonly validation: readonly ValidatedOutput[] | null
}

/** All that the training report shows. */
export interface TrainingReport {
  readonly figures: TrainingFigures
  readonly details: ModelDetails
  /** The content of likely label errors, by output; empty if the readers may not see the data. */
  readonly shown: ReadonlyMap<string, ShownExamples>
  /** Null without augmentation or images, and if the readers may not see the data. */
  readonly augmentation: ShownAugmentation | null
}

/** Training pictures as the trainer changes them. */
export interface ShownAugmentation {
  /** True if a step mixes labels. */
  readonly mixesLabels: boolean
  readonly shape: ImageShape
  readonly pictures: readonly AugmentedPicture[]
}
