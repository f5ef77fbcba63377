import type { OutputResponse } from './predictor.ts'
import type { Format } from './request.ts'

/**
 * Returns the response body in TensorFlow Serving's form: a row for each example, or columns. With several
 * outputs, each row, or the whole response in columns, is an object with a key for each output. Class names
 * are added in `classes`, which TensorFlow Serving does not have.
 */
export function responseOf(responses: readonly OutputResponse[], format: Format): object {
  const key = format === 'row' ? 'predictions' : 'outputs'
  const [only] = responses
  if (only?.name === null) return { [key]: only.predictions, ...(only.classes && { classes: only.classes }) }
  const predictions = responses.map(({ name, predictions }) => ({ name: name ?? '', values: predictions }))
  const classes = responses.flatMap(({ name, classes }) =>
    classes ? [{ name: name ?? '', values: classes }] : [],
  )
  const shaped = format === 'row' ? rowsOf : columnsOf
  return { [key]: shaped(predictions), ...(classes.length > 0 && { classes: shaped(classes) }) }
}

interface Column {
  readonly name: string
  readonly values: readonly unknown[]
}

function rowsOf(columns: readonly Column[]): object[] {
  return (columns[0]?.values ?? []).map((_, row) =>
    Object.fromEntries(columns.map(({ name, values }) => [name, values[row]])),
  )
}

function columnsOf(columns: readonly Column[]): object {
  return Object.fromEntries(columns.map(({ name, values }) => [name, values]))
}
