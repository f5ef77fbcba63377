import { digestOfHex } from '../../src/artifacts/digest.ts'
import { randomStream } from '../../src/random/philox.ts'
import type {
  ShownAugmentation,
  TrainingFigures,
  TrainingReport,
  ValidatedOutput,
} from '../../src/report/training/training-report.ts'

export const hostile = `<script>document.title="owned"</script> ${'never-ends-'.repeat(12)}`

interface Options extends Partial<Pick<TrainingFigures, 'validation' | 'chosenBy'>> {
  readonly name?: string
  readonly epochs?: number
  readonly epoch?: number
  readonly augmentation?: ShownAugmentation | null
  readonly shown?: TrainingReport['shown']
}

/** Returns a report of a training of images in classes. */
export function trainingReport({
  name = 'animals',
  epochs = 20,
  epoch = epochs,
  chosenBy = null,
  validation = [validated('kind', 0)],
  augmentation = null,
  shown = new Map(),
}: Options): TrainingReport {
  return {
    figures: {
      model: digestOfHex('a'.repeat(64)),
      dataset: digestOfHex('b'.repeat(64)),
      rows: { train: 7029, validation: 1922, test: 1049 },
      engine: 'cpu, TensorFlow 2.21.0, AVX2, 2 threads',
      training: {
        history: Array.from({ length: epochs }, (_, index) => ({
          epoch: index + 1,
          loss: 1 / (index + 1),
          accuracy: 1 - 0.5 / (index + 1),
          validationLoss: 1.1 / (index + 1),
          validationAccuracy: 1 - 0.6 / (index + 1),
        })),
        epoch,
      },
      chosenBy,
      settings: {
        train: { epochs, 'batch-size': 64 },
        model: { layers: ['flatten', { dense: { units: hostile } }] },
      },
      validation,
    },
    details: {
      name,
      features: { kind: 'image', encoding: 'raw', height: 12, width: 16, channels: 3 },
      label: { kind: 'class', column: 'kind', classes: ['cat', 'dog'] },
      transform: { steps: [], shape: [12, 16, 3] },
      modelBytes: 320_000,
      parameters: 79_510,
      weights: 'float32',
    },
    shown,
    augmentation,
  }
}

/** Returns the findings about an output with this number of likely label errors. */
export function validated(output: string, errors: number): ValidatedOutput {
  const names = ['cat', 'dog', hostile]
  return {
    output,
    classes: names.map((name, index) => ({
      class: name,
      support: 40 + index,
      precision: 0.9 - index / 10,
      recall: 0.8 + index / 20,
      f1: 0.85 - index / 30,
      baselineRecall: null,
    })),
    confusion: {
      candidate: names.map((_, row) => names.map((_, column) => (row === column ? 38 : row + column))),
      baseline: null,
    },
    confusions: [{ label: 'cat', predicted: hostile, count: 7 }],
    labelErrors: {
      count: errors,
      examples: Array.from({ length: errors }, (_, row) => ({
        id: `photos/${row}.png`,
        label: 'cat',
        suggested: names[row % 3] ?? '',
        labelScore: 0.01 * row,
        suggestedScore: 0.9,
      })),
    },
  }
}

/** Returns pictures of noise with five versions each, whose labels are mixed. */
export function augmentation(
  pictures: number,
  shape: Partial<ShownAugmentation['shape']> = {},
): ShownAugmentation {
  const { height = 12, width = 16, channels = 3 } = shape
  const random = randomStream(1, 'pictures')
  let draws = 0
  const pixels = () =>
    Uint8Array.from({ length: height * width * channels }, () => Math.floor(256 * random.draw(draws++)))
  const labelled = (share: number) => ({
    output: 'kind',
    kind: 'class' as const,
    shares: [
      { class: 'cat', share },
      { class: 'dog', share: 1 - share },
    ],
  })
  return {
    shape: { height, width, channels },
    mixesLabels: true,
    pictures: Array.from({ length: pictures }, (_, picture) => ({
      id: picture === 0 ? hostile : `photos/${picture}.png`,
      pixels: pixels(),
      labels: [labelled(1)],
      versions: [1, 2, 3, 4, 5].map((epoch) => ({
        epoch,
        step: epoch,
        pixels: pixels(),
        labels: [labelled(epoch === 3 ? 0.9999 : 0.69)],
      })),
    })),
  }
}
