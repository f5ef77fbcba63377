import type { PageColumn, PageInput } from '../../serving/page/page-facts.ts'
import type { Request } from './connection.ts'
import { base64 } from './curl.ts'
import { element } from './element.ts'
import type { Field } from './fields/field.ts'
import { PictureField } from './fields/picture-field.ts'
import { valueField } from './fields/value-field.ts'
import type { InputView } from './input-view.ts'

/** Returns the input of a model of rows: a form with a control for each column. */
export function rowInput(
  { columns }: Extract<PageInput, { kind: 'row' }>,
  send: (request: Request) => void,
): InputView {
  const fields = columns.map((column, index) => fieldOf(column, `column-${index}`))
  const button = element('button', { type: 'submit' }, 'Predict')
  const form = element(
    'form',
    {},
    element('div', { class: 'fields' }, ...fields.map(({ root }) => root)),
    button,
  )
  const onlyText = isText(columns)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    send(requestOf(fields, onlyText))
  })
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit()
  })
  return {
    root: form,
    invitation: onlyText
      ? 'Write a text and press Predict to see a prediction.'
      : 'Fill in the form and press Predict to see a prediction.',
    markColumn: (column) => {
      for (const field of fields) field.mark(field.column === column)
    },
  }
}

function isText(columns: readonly PageColumn[]): boolean {
  return columns.length === 1 && columns[0]?.type === 'text'
}

function requestOf(fields: readonly Field[], onlyText: boolean): Request {
  const values = fields.map((field) => [field.column, field.value()] as const)
  const [first] = values
  // An empty text is sent in JSON, since an empty body is no request.
  if (onlyText && typeof first?.[1] === 'string' && first[1] !== '')
    return { body: first[1], mediaType: 'text/plain', file: null }
  const row = Object.fromEntries(values.filter(([, value]) => value !== null))
  return { body: JSON.stringify(row), mediaType: 'application/json', file: null }
}

function fieldOf(column: PageColumn, id: string): Field {
  if (column.type !== 'image') return valueField(column, id)
  const picture = new PictureField(
    id,
    `Drop a picture for ${column.name} here, or choose a file`,
    column,
    () => undefined,
  )
  picture.input.required = !column.optional
  return {
    column: column.name,
    root: element(
      'div',
      { class: 'field wide' },
      element('span', { class: 'label' }, column.name),
      picture.root,
    ),
    value: () => (picture.chosen === null ? null : { b64: base64(picture.chosen.bytes) }),
    mark: (rejected) => picture.input.setAttribute('aria-invalid', String(rejected)),
  }
}
