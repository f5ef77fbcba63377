import type { PageContent, PageFacts } from '../../serving/page/page-facts.ts'
import type { Answer, Connection, Request } from './connection.ts'
import { element } from './element.ts'
import { columnOfError, plainMessage } from './error-words.ts'
import { imageInput } from './image-input.ts'
import type { InputView } from './input-view.ts'
import { ResultView } from './result-view.ts'
import { rowInput } from './row-input.ts'

/** Time between two questions whether a model is loaded. */
const retryMs = 1000

/** Shows the page for a model: it waits until the model is loaded, and requires a token if the server does. */
export async function showTryPage(connection: Connection, place: HTMLElement): Promise<void> {
  const answer = await connection.content()
  switch (answer.kind) {
    case 'content': {
      const { model, models } = answer.content
      if (model === null) place.replaceChildren(modelChoice(models))
      else new TryPage(connection, model, place).show(models)
      return
    }
    case 'unauthorized':
      await showTokenForm(connection, place)
      return
    case 'loading':
      place.replaceChildren(notice('The model is being loaded …', 'status'))
      setTimeout(() => void showTryPage(connection, place), retryMs)
      return
    case 'refused':
      place.replaceChildren(notice(answer.message, 'alert'))
  }
}

function notice(text: string, role: 'status' | 'alert'): HTMLElement {
  return element('section', { role }, element('h1', {}, 'Try the model'), element('p', {}, text))
}

/** Returns links to the pages of all models. */
function modelChoice(models: PageContent['models']): HTMLElement {
  if (models.length === 0)
    return notice('No model is available. The log of the server contains the reason.', 'alert')
  return element(
    'section',
    { 'aria-labelledby': 'choice-title' },
    element('h1', { id: 'choice-title' }, 'Try a model'),
    element(
      'ul',
      {},
      ...models.map(({ name, page }) => element('li', {}, element('a', { href: page }, name))),
    ),
  )
}

/** Returns links to the other models. */
function modelLinks(models: PageContent['models'], current: string): HTMLElement | null {
  const others = models.filter(({ name }) => name !== current)
  if (others.length === 0) return null
  return element(
    'nav',
    { 'aria-label': 'Other models', class: 'note' },
    'Other models: ',
    ...others.flatMap(({ name, page }, index) => [
      index === 0 ? '' : ', ',
      element('a', { href: page }, name),
    ]),
  )
}

/** Shows a form for the token, and then the page. */
async function showTokenForm(connection: Connection, place: HTMLElement, retry = false): Promise<void> {
  const input = element('input', {
    id: 'token',
    type: 'password',
    autocomplete: 'off',
    required: true,
    'aria-describedby': 'token-hint',
    'aria-invalid': String(retry),
  })
  const form = element(
    'form',
    {},
    element('label', { for: 'token' }, 'Token'),
    input,
    element('small', { id: 'token-hint' }, 'The page keeps the token in memory until it is closed.'),
    element('button', { type: 'submit' }, 'Continue'),
  )
  place.replaceChildren(
    element(
      'section',
      { class: 'token' },
      element('h1', {}, 'Try the model'),
      element(
        'p',
        { role: retry ? 'alert' : null },
        retry ? 'The server does not accept this token.' : 'The server requires a token.',
      ),
      form,
    ),
  )
  input.focus()
  await new Promise<void>((resolve) => {
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      connection.useToken(input.value)
      resolve()
    })
  })
  const answer = await connection.content()
  if (answer.kind === 'unauthorized') await showTokenForm(connection, place, true)
  else await showTryPage(connection, place)
}

class TryPage {
  readonly #connection: Connection
  readonly #facts: PageFacts
  readonly #place: HTMLElement
  readonly #input: InputView
  readonly #result: ResultView
  /** Number of requests so far: a late response to an earlier one is not shown. */
  #requests = 0

  constructor(connection: Connection, facts: PageFacts, place: HTMLElement) {
    this.#connection = connection
    this.#facts = facts
    this.#place = place
    const send = (request: Request) => void this.#send(request)
    this.#input = facts.input.kind === 'image' ? imageInput(facts.input, send) : rowInput(facts.input, send)
    this.#result = new ResultView(facts.outputs, this.#input.invitation)
  }

  /** @param models all models of the server, for links */
  show(models: PageContent['models']): void {
    const { name, digest } = this.#facts
    document.title = name
    this.#place.replaceChildren(
      element(
        'header',
        {},
        element('h1', {}, name),
        element(
          'p',
          { class: 'note' },
          `${taskOf(this.#facts)} · `,
          element('code', {}, digest.slice(0, 19)),
        ),
        modelLinks(models, name),
      ),
      element(
        'div',
        { class: 'columns' },
        element(
          'section',
          { 'aria-labelledby': 'input-title' },
          element('h2', { id: 'input-title' }, 'Example'),
          this.#input.root,
        ),
        this.#result.root,
      ),
    )
  }

  async #send(request: Request): Promise<void> {
    const number = (this.#requests += 1)
    const start = performance.now()
    const answer = await this.#connection.predict(request)
    if (number !== this.#requests) return
    await this.#showAnswer(answer, performance.now() - start, request)
  }

  async #showAnswer(answer: Answer, milliseconds: number, request: Request): Promise<void> {
    this.#input.markColumn(null)
    switch (answer.kind) {
      case 'predicted':
        this.#result.showPrediction(answer.prediction, milliseconds, this.#connection.recipe(request))
        return
      case 'refused':
        this.#input.markColumn(columnOfError(answer.message, columnsOf(this.#facts)))
        this.#result.showError(plainMessage(answer.message), answer.code)
        return
      case 'unauthorized':
        await showTokenForm(this.#connection, this.#place, true)
    }
  }
}

function columnsOf({ input }: PageFacts): string[] {
  return input.kind === 'row' ? input.columns.map(({ name }) => name) : []
}

function taskOf({ outputs }: PageFacts): string {
  return outputs
    .map(({ label }) =>
      label.kind === 'class'
        ? `Classification into ${label.classes} classes`
        : `Prediction of ${label.column}`,
    )
    .join(', ')
}
