import fc from 'fast-check'

/** The served model, from which valid requests are made, which are then changed. */
export interface FuzzTarget {
  readonly name: string
  /** Valid examples in JSON. */
  readonly examples: readonly unknown[]
  /** A valid request of the Open Inference Protocol, with binary data. */
  readonly tensors: { readonly json: object; readonly binary: Uint8Array }
  /** Names of columns and classes, which occur in changed requests. */
  readonly words: readonly string[]
  /** Image files. */
  readonly pictures: readonly Uint8Array[]
}

export const prototypeKeys = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'then',
  'valueOf',
]
const knownKeys = [
  ...[
    'instances',
    'inputs',
    'examples',
    'context',
    'signature_name',
    'b64',
    'image',
    'parameters',
    'outputs',
  ],
  ...['id', 'name', 'shape', 'datatype', 'data', 'binary_data_size', 'binary_data', 'classification'],
]
const hugeNumbers = [
  '1e999',
  '-1e999',
  '1e308',
  '-1e308',
  '5e-324',
  '-0',
  '9007199254740993',
  '1E400',
  '00',
  '1.',
]

/** Returns JSON texts with one part that is wrong, or with any value. */
export function jsonText({ examples, words }: FuzzTarget): fc.Arbitrary<string> {
  const key = fc.constantFrom(...knownKeys, ...words, ...prototypeKeys)
  const { value } = fc.letrec<{ value: unknown; list: unknown; object: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 5 },
      fc.constantFrom<unknown>(null, true, '', 0, -1, 1e308, 'NaN', '\ud800', ...words),
      fc.double(),
      fc.string({ maxLength: 20 }),
      fc.constantFrom(...examples),
      tie('list'),
      tie('object'),
    ),
    list: fc.array(tie('value'), { maxLength: 5 }),
    object: fc.array(fc.tuple(key, tie('value')), { maxLength: 5 }).map(toObject),
  }))
  const valid = fc
    .array(fc.constantFrom(...examples), { minLength: 1, maxLength: 4 })
    .chain((list) => fc.constantFrom<object>({ instances: list }, { inputs: list }, { examples: list }, list))
  const changed = fc
    .tuple(valid, key, value)
    .map(([body, name, other]) => toObject([...Object.entries(body), [name, other]]))
  const text = fc
    .oneof(
      { weight: 3, arbitrary: valid },
      { weight: 2, arbitrary: changed },
      { weight: 2, arbitrary: value },
    )
    .map((one) => JSON.stringify(one))
  const number = fc
    .tuple(text, fc.constantFrom(...hugeNumbers))
    .map(([one, huge]) => one.replace(/\d+/, huge))
  const cut = fc.tuple(text, fc.nat()).map(([one, at]) => one.slice(0, at % (one.length + 1)))
  const deep = fc
    .tuple(fc.constantFrom('[', '{"instances":', '{"a":['), fc.integer({ min: 1, max: 20_000 }))
    .map(([open, depth]) => open.repeat(depth))
  const long = fc
    .integer({ min: 1000, max: 90_000 })
    .map((count) => `{"instances": [${'0,'.repeat(count)}0]}`)
  return fc.oneof(
    { weight: 6, arbitrary: text },
    { weight: 2, arbitrary: number },
    { weight: 2, arbitrary: cut },
    { weight: 1, arbitrary: deep },
    { weight: 1, arbitrary: long },
  )
}

/** Returns an object with all keys as own properties, `__proto__` too. */
function toObject(entries: readonly (readonly [string, unknown])[]): unknown {
  const unique = [...new Map(entries)]
  return JSON.parse(
    `{${unique.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join()}}`,
  )
}
