import { classTables } from '../html/classes.ts'
import { section } from '../html/html-table.ts'
import { labelErrorList } from '../html/label-errors-section.ts'
import { html, type Content } from '../html/markup.ts'
import { truncate } from '../../text/format.ts'
import type { TrainingReport, ValidatedOutput } from './training-report.ts'

/** Returns the validation examples whose labels are likely to be wrong, for each output that has some. */
export function labelErrorSections({ figures, shown }: TrainingReport): Content {
  const outputs = figures.validation ?? []
  return outputs.map(({ output, labelErrors }, index) =>
    labelErrors === null || labelErrors.count === 0
      ? null
      : section(
          titleOf('Likely label errors', output, outputs),
          `label-errors-${index}`,
          html`<p class="note">
            The model is confident that these validation examples belong to another class (confident
            learning). It was not trained on them. Either the label or the prediction is wrong: look at each
            one. No label is changed.
          </p>`,
          labelErrorList(labelErrors, shown.get(output) ?? new Map(), {
            split: 'Validation',
            end: endOf(output, outputs),
          }),
        ),
  )
}

/** Returns the metrics of the classes on the validation split. */
export function classSections({ figures }: TrainingReport): Content {
  const outputs = figures.validation
  if (outputs === null)
    return section(
      'Classes',
      'classes',
      html`<p class="note">
        Not evaluated: the validation split has too many scores to hold them in memory, or scores that are not
        finite.
      </p>`,
    )
  return outputs.map((one, index) =>
    section(
      titleOf('Classes of the validation split', one.output, outputs),
      `classes-${index}`,
      classTables(one, { model: 'the model', end: endOf(one.output, outputs) }),
    ),
  )
}

function titleOf(title: string, output: string, outputs: readonly ValidatedOutput[]): string {
  return `${title}${endOf(output, outputs)}`
}

/** Returns the name of the output if there are several. */
function endOf(output: string, outputs: readonly ValidatedOutput[]): string {
  return outputs.length > 1 ? `: ${truncate(output)}` : ''
}
