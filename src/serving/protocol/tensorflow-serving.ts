import { outputsOf } from '../../dataset/label-target.ts'
import type { Verb } from './call.ts'
import { invalidRequest } from './invalid-request.ts'
import { classNames, rowsOfValues, scoresOfExample, type OutputValues } from './output-values.ts'
import { jsonContent, type ParseContext, type ParsedRequest } from './parsed-request.ts'
import { readJson } from './read-json.ts'
import { parseExamplesRequest, parsePredictRequest, type Format } from './tensorflow-request.ts'

/**
 * Parses a request of TensorFlow Serving's REST API.
 * @throws UserError that names the invalid part of the request
 */
export function parseTensorFlow(verb: Verb, body: Uint8Array, context: ParseContext): ParsedRequest {
  const { details, codec, maxInstances } = context
  const read = (examples: readonly unknown[]): Pick<ParsedRequest, 'size' | 'read'> => ({
    size: examples.length,
    read: (start, count) => codec.decode(examples.slice(start, start + count), start),
  })
  if (verb === 'predict') {
    const { format, examples } = parsePredictRequest(readJson(body), details.features, maxInstances)
    return {
      ...read(examples),
      respond: (outputs) => jsonContent(predictResponse(outputs, format)),
    }
  }
  requireOutput(verb, context)
  const examples = parseExamplesRequest(readJson(body), details.features, maxInstances)
  return {
    ...read(examples),
    respond: (outputs) => jsonContent({ results: outputs.flatMap(resultsOf) }),
  }
}

/** Throws a UserError unless the model has one output, of the kind that the verb returns. */
function requireOutput(verb: Exclude<Verb, 'predict'>, { details }: ParseContext): void {
  const [output, ...others] = outputsOf(details.label)
  const kind = verb === 'classify' ? 'class' : 'number'
  if (output?.label.kind === kind && others.length === 0) return
  throw invalidRequest(
    `:${verb} for a model with ${others.length === 0 ? `an output of ${kind === 'class' ? 'numbers' : 'classes'}` : 'several outputs'}`,
    `a model with one output of ${kind === 'class' ? 'classes' : 'numbers'}`,
    'Send the examples to :predict.',
  )
}

/** Returns `[class, score]` pairs for each example, or its number. */
function resultsOf(output: OutputValues): unknown[] {
  const { label, values } = output
  switch (label.kind) {
    case 'number':
      return Array.from(values)
    case 'class':
      return (output.classes ?? []).map((_, example) =>
        scoresOfExample(output, example).map((score, position) => [label.classes[position] ?? '', score]),
      )
  }
}

/**
 * Returns the response in TensorFlow Serving's form: a row for each example, or columns. With several outputs, each row,
 * or the whole response in columns, is an object with a key for each output. Class names are added in `classes`, which
 * TensorFlow Serving does not have.
 */
function predictResponse(outputs: readonly OutputValues[], format: Format): object {
  const key = format === 'row' ? 'predictions' : 'outputs'
  const [only] = outputs
  if (only?.name === null) {
    const classes = classNames(only)
    return { [key]: rowsOfValues(only), ...(classes && { classes }) }
  }
  const predictions = outputs.map((output) => ({ name: output.name ?? '', values: rowsOfValues(output) }))
  const classes = outputs.flatMap((output) => {
    const names = classNames(output)
    return names ? [{ name: output.name ?? '', values: names }] : []
  })
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
