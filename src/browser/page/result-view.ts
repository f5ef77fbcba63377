import type { PageOutput } from '../../serving/page/page-facts.ts'
import type { Recipe } from './connection.ts'
import { element } from './element.ts'
import { readPrediction, type Predicted, type Score } from './prediction.ts'

/** Number of classes that are shown at once; the others are in a fold. */
const mostBars = 10

/** The part of the page that shows predictions and errors. */
export class ResultView {
  readonly root: HTMLElement
  readonly #outputs: readonly PageOutput[]
  readonly #result: HTMLElement
  readonly #recipe: HTMLElement

  constructor(outputs: readonly PageOutput[], invitation: string) {
    this.#outputs = outputs
    this.#result = element(
      'div',
      { 'aria-live': 'polite', class: 'result' },
      element('p', { class: 'note' }, invitation),
    )
    this.#recipe = element('div', { class: 'recipe' })
    this.root = element(
      'section',
      { 'aria-labelledby': 'prediction-title' },
      element('h2', { id: 'prediction-title' }, 'Prediction'),
      this.#result,
      this.#recipe,
    )
  }

  showPrediction(response: unknown, milliseconds: number, recipe: Recipe): void {
    const views = this.#outputs.map((output) => outputView(output, readPrediction(response, output.name)))
    const time = element(
      'p',
      { class: 'note time' },
      `Answered in ${milliseconds.toFixed(milliseconds < 10 ? 1 : 0)} ms`,
    )
    this.#result.replaceChildren(...views, time)
    this.#result.setAttribute('data-state', 'predicted')
    this.#showRecipe(recipe)
  }

  showError(message: string, code: string | null): void {
    this.#result.replaceChildren(
      element(
        'div',
        { class: 'error', role: 'alert' },
        element('p', {}, message),
        code === null ? null : element('small', {}, code),
      ),
    )
    this.#result.setAttribute('data-state', 'error')
    this.#recipe.replaceChildren()
  }

  #showRecipe({ title, text, file }: Recipe): void {
    const copy = element('button', { type: 'button', class: 'quiet' }, 'Copy')
    const command = element('code', { tabindex: 0, 'aria-label': title }, text)
    copy.addEventListener('click', () => void copyText(text, command, copy))
    const link =
      file === null
        ? null
        : element(
            'a',
            {
              download: file.name,
              href: `data:application/octet-stream,${encodeURIComponent(file.content)}`,
            },
            `Download ${file.name}`,
          )
    this.#recipe.replaceChildren(
      element('div', { class: 'bar-head' }, element('h3', {}, title), copy),
      element('pre', {}, command),
      ...(link === null ? [] : [link]),
    )
  }
}

/** Copies a text. A page without a secure origin has no clipboard: there the text is selected instead. */
async function copyText(text: string, shown: HTMLElement, button: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    button.textContent = 'Copied'
  } catch {
    getSelection()?.selectAllChildren(shown)
    button.textContent = 'Selected: press Ctrl+C'
  }
  setTimeout(() => (button.textContent = 'Copy'), 2500)
}

function outputView({ name, label }: PageOutput, predicted: Predicted): HTMLElement {
  return element(
    'div',
    { class: 'output' },
    name === null ? null : element('h3', {}, name),
    ...(predicted.kind === 'number'
      ? [
          element(
            'p',
            { class: 'answer' },
            element('strong', {}, formatNumber(predicted.value)),
            ' ',
            element('span', {}, label.column),
          ),
        ]
      : [
          element(
            'p',
            { class: 'answer' },
            element('span', {}, `${label.column}: `),
            element('strong', {}, predicted.name),
          ),
          ...scoreBars(predicted.scores),
        ]),
  )
}

function scoreBars(scores: readonly Score[]): HTMLElement[] {
  const rest = scores.slice(mostBars)
  const bars = (shown: readonly Score[]) =>
    element('ol', { class: 'bars', role: 'list' }, ...shown.map((score) => scoreBar(score)))
  if (rest.length === 0) return [bars(scores)]
  return [
    bars(scores.slice(0, mostBars)),
    element('details', {}, element('summary', {}, `${rest.length} more classes`), bars(rest)),
  ]
}

function scoreBar({ name, score }: Score): HTMLElement {
  const fill = element('span', { class: 'fill' })
  fill.style.width = `${Math.min(Math.max(score, 0), 1) * 100}%`
  return element(
    'li',
    {},
    element('span', { class: 'name' }, name),
    element('span', { class: 'track', 'aria-hidden': 'true' }, fill),
    element('span', { class: 'score' }, `${(score * 100).toFixed(1)} %`),
  )
}

function formatNumber(value: number): string {
  return value.toLocaleString('en', { maximumSignificantDigits: 6 })
}
