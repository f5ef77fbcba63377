import { sum } from 'd3-array'
import { shortDigest } from '../../artifacts/digest.ts'
import { sampleText } from '../../model/class-sample.ts'
import type { EpochMeans } from '../../model/history.ts'
import { manualPage } from '../../package/docs-url.ts'
import { bytesText, formatCount, formatValue } from '../../text/format.ts'
import { named } from '../data/named.ts'
import { html, type Markup } from '../html/markup.ts'
import { tile } from '../html/overview.ts'
import type { TrainingFigures, TrainingReport } from './training-report.ts'

/** Returns the name of the model and its most important figures. */
export function trainingOverview({ figures, details }: TrainingReport): Markup {
  const { training, rows, validation, model } = figures
  const kept = training.history.find(({ epoch }) => epoch === training.epoch)
  const errors = validation?.flatMap(({ labelErrors }) => labelErrors ?? []) ?? []
  return html`<header class="verdict plain">
    <p class="eyebrow">Training report · model <code>${shortDigest(model)}</code></p>
    <h1>${named(details.name)}</h1>
    <p class="reason">${keptText(figures)}</p>
    ${training.sample === undefined ? null : html`<p class="note">Examples in an epoch: ${sampleText(training.sample)}</p>`}
    <p class="note">
      The duration of each epoch is in the job summary and in <code>run.json</code> beside this page, because
      equal trainings have equal pages.
      <a href="${manualPage('training-report')}" rel="noreferrer">How to read this report</a>
    </p>
    <dl class="tiles">
      ${kept ? meansTiles(kept) : null} ${tile('Training examples', formatCount(rows.train), '')}
      ${tile('Validation examples', formatCount(rows.validation), '')}
      ${tile('Parameters', formatCount(details.parameters), bytesText(details.modelBytes))}
      ${
        errors.length === 0
          ? null
          : tile('Likely label errors', formatCount(sum(errors, ({ count }) => count)), 'in validation')
      }
    </dl>
  </header>`
}

function keptText({ training: { history, epoch }, chosenBy }: TrainingFigures): string {
  if (epoch === null) return 'No epoch was finished.'
  const epochs = history.length === 1 ? 'one epoch' : `${formatCount(history.length)} epochs`
  if (chosenBy !== null)
    return `Trained for ${epochs}. The model has the weights of epoch ${epoch}, the best by ${chosenBy}.`
  return `Trained for ${epochs}. The model has the weights of the last one.`
}

function meansTiles({ loss, accuracy, validationLoss, validationAccuracy }: EpochMeans): Markup[] {
  return [
    ...pair('Accuracy', accuracy, validationAccuracy, 'fraction'),
    ...pair('Loss', loss, validationLoss, 'score'),
  ]
}

/** Returns the value of the validation split with that of the training beside it; the latter alone without the former. */
function pair(
  title: string,
  training: number | null,
  validation: number | null,
  unit: 'fraction' | 'score',
): Markup[] {
  if (training === null) return []
  const text = formatValue(training, unit)
  return validation === null
    ? [tile(title, text, 'training')]
    : [tile(`Validation ${title.toLowerCase()}`, formatValue(validation, unit), `training ${text}`)]
}
