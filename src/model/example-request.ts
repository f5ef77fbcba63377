import type { Features, TableColumn } from '../dataset/dataset-schema.ts'
import type { EncodedImage, RawExample } from './example-codec/codec.ts'
import type { Golden } from './model-schema.ts'
import { quoted } from '../text/quote-argument.ts'

/** Longest body in a command. */
const mostCharacters = 4000
/** Longest text of an example; longer ones are cut, which the model accepts as well. */
const mostText = 200

type Input = Golden['requests'][number]['input']

/**
 * Returns a command that predicts one example with a server of the model.
 * @param url address of the server, such as `http://localhost:8080`
 * @param golden the requests from which the shortest one is taken; without them, the example follows from the features
 */
export function exampleRequest(url: string, features: Features, golden: Golden | null): string {
  const inputs = golden?.requests.map(({ input }) => input) ?? [exampleOf(features)]
  const [shortest = ''] = inputs.map(bodyOf).sort((one, other) => one.length - other.length)
  if (features.kind === 'image' && (shortest.length > mostCharacters || golden === null))
    return `curl ${url}/predict --data-binary @${imageFile}`
  const text = onlyText(features, shortest)
  if (text !== null) return `curl ${url}/predict -H 'Content-Type: text/plain' -d ${quoted(text)}`
  const body =
    shortest.length > mostCharacters ? shortest.replace(/\{"b64":"[^"]*"\}/g, '{"b64":""}') : shortest
  // The shell inserts the file into the empty text, which no other value of a row can contain in this form.
  return `curl ${url}/predict -d ${quoted(body).replaceAll('{"b64":""}', `{"b64":"'"$(base64 -w 0 ${imageFile})"'"}`)}`
}

/** Name of a file in a command, in place of an image that is too large for it. */
const imageFile = 'image.png'

/** Returns an example as JSON, with escapes for characters that are not visible, so that they stay inside the command. */
function bodyOf(input: Input): string {
  return JSON.stringify(withShortTexts(input)).replace(/\p{C}/gu, (character) =>
    Array.from(
      { length: character.length },
      (_, index) => String.raw`\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`,
    ).join(''),
  )
}

function withShortTexts(input: Input): Input {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return input
  return Object.fromEntries(
    Object.entries(input).map(([name, value]) => [
      name,
      typeof value === 'string' && name !== 'b64' ? value.slice(0, mostText).toWellFormed() : value,
    ]),
  )
}

/** Returns the text of a model with one column of texts; null if JSON is needed. */
function onlyText(features: Features, body: string): string | null {
  if (features.kind !== 'table' || features.columns.length > 1) return null
  const [column] = features.columns
  if (column?.type !== 'text') return null
  const parsed: unknown = JSON.parse(body)
  const values: readonly unknown[] =
    typeof parsed === 'object' && parsed !== null ? Object.values(parsed) : []
  const [text] = values
  // curl reads a body that starts with @ from a file, and an empty body is no example.
  return typeof text === 'string' && text !== '' && !text.startsWith('@') && !/\p{C}/u.test(text)
    ? text
    : null
}

function exampleOf(features: Features): RawExample {
  if (features.kind === 'image') return { b64: '' }
  return Object.fromEntries(features.columns.map((column) => [column.name, valueOf(column)]))
}

function valueOf(column: TableColumn): string | number | EncodedImage {
  switch (column.type) {
    case 'number':
      return 0
    case 'category':
      return column.categories[0] ?? ''
    case 'date':
      return '2026-01-31'
    case 'duration':
      return '1:30:00'
    case 'text':
      return 'a text'
    case 'image':
      return { b64: '' }
  }
}
