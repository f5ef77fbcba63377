/** A source of `test/fixtures/broken/` that looks broken and contains all of its data. */
interface ReadableInput {
  readonly path: string
  readonly reason: string
  /** Names and values of columns, in any order of the rows. */
  readonly columns: readonly (readonly [string, readonly (string | number)[]])[]
}

const numbers = Array.from({ length: 12 }, (_, index) => index + 1)
const colors = numbers.map((x) => ['red', 'blue', 'green'][x % 3] ?? '')

/** The colors, with another one in the seventh row. */
const colorsWith = (color: string) => colors.with(6, color)

const whole = [
  ['x', numbers],
  ['color', colors],
] as const

const named = (path: string, first: string, second: string): ReadableInput => ({
  path: `headers/${path}.csv`,
  reason: `columns ${JSON.stringify(first)} and ${JSON.stringify(second)}`,
  columns: [
    [first, numbers],
    [second, colors],
  ],
})

export const readableInputs: readonly ReadableInput[] = [
  { path: 'encoding/two-boms.csv', reason: 'two byte order marks', columns: whole },
  { path: 'encoding/utf-16-le-bom.csv', reason: 'UTF-16 with a byte order mark', columns: whole },
  { path: 'encoding/utf-16.tsv', reason: 'UTF-16 with tabs', columns: whole },
  {
    path: 'encoding/zero-byte-in-row.csv',
    reason: 'a zero byte in a text',
    columns: [['color', colorsWith('r\0d')]],
  },
  { path: 'files-order/2.csv', reason: 'files with columns in another order', columns: whole },
  named('sql', 'x', 'a"; DROP TABLE x; --'),
  named('sql-quote', 'x', `a') UNION SELECT '1`),
  named('proto', '__proto__', 'constructor'),
  named('methods', 'toString', 'hasOwnProperty'),
  named('reader-columns', 'filename', 'rowid'),
  named('line-break', 'x', 'co\nlor'),
  named('path', 'x', '../../etc'),
  named('markup', 'x', '<img src=x onerror=alert(1)>'),
  named('long', 'x', 'a'.repeat(5000)),
  { path: 'json/array.jsonl', reason: 'an array of objects', columns: whole },
  { path: 'json/array-on-one-line.jsonl', reason: 'an array on one line', columns: whole },
  {
    path: 'json/comma-at-the-end.jsonl',
    reason: 'a comma behind the last value',
    columns: [['color', colors.with(7, 'red')]],
  },
  {
    path: 'json/escaped-zero-byte.jsonl',
    reason: 'an escaped zero byte',
    columns: [['color', colors.with(7, 'r\0d')]],
  },
  {
    path: 'json/large-integer.jsonl',
    reason: 'an integer that float64 rounds',
    columns: [['x', numbers.with(7, 2 ** 53)]],
  },
  {
    path: 'json/proto-key.jsonl',
    reason: 'keys of prototypes',
    columns: [
      ['constructor', numbers],
      ['__proto__', colors],
    ],
  },
  { path: 'json/sql-key.jsonl', reason: 'SQL in a key', columns: [['a"; DROP TABLE x; --', colors]] },
  {
    path: 'lines/blank.csv',
    reason: 'blank lines in place of a row',
    columns: [['x', numbers.toSpliced(6, 1)]],
  },
  { path: 'lines/carriage-returns.csv', reason: 'lines that end with carriage returns', columns: whole },
  {
    path: 'lines/form-feed.csv',
    reason: 'a form feed behind a cell',
    columns: [['color', colorsWith('red')]],
  },
  { path: 'arrow/whole.arrow', reason: 'a whole file', columns: whole.slice(0, 1) },
  { path: 'arrow/whole.arrows', reason: 'a stream', columns: whole.slice(0, 1) },
  { path: 'arrow/whole-zstd.arrow', reason: 'a compressed file', columns: whole.slice(0, 1) },
  { path: 'npz/whole.npz', reason: 'a whole file', columns: whole.slice(0, 1) },
  {
    path: 'json/lists.jsonl',
    reason: 'lists of one length',
    columns: ['sizes[0]', 'sizes[1]'].map((name) => [name, numbers.map((x) => x - 1)] as const),
  },
  {
    path: 'json/nested.jsonl',
    reason: 'an object in a list',
    columns: [['user[0].age', numbers.map((x) => x - 1)]],
  },
  {
    path: 'parquet/nested.parquet',
    reason: 'a struct',
    columns: [['user.age', numbers.map((x) => x - 1)]],
  },
  { path: 'parquet/whole.parquet', reason: 'a whole file', columns: [['x', numbers]] },
  { path: 'parquet/first-magic.parquet', reason: 'other bytes at the start', columns: [['x', numbers]] },
  {
    path: 'quotes/in-the-middle.csv',
    reason: 'quotes within a text without quotes',
    columns: [['color', colorsWith('r"e"d')]],
  },
  {
    path: 'quotes/line-break-within.csv',
    reason: 'a line break in quotes',
    columns: [['color', colorsWith('re\nd')]],
  },
  {
    path: 'quotes/text-before.csv',
    reason: 'a text before a quote',
    columns: [['color', colorsWith('dark "red"')]],
  },
  { path: 'rows/all-end-with-a-comma.csv', reason: 'an empty cell behind each row', columns: whole },
  {
    path: 'rows/comma-at-the-end.csv',
    reason: 'an empty cell behind a row',
    columns: [['color', colorsWith('red')]],
  },
  { path: 'rows/commas.tsv', reason: 'commas in spite of its name', columns: whole },
  { path: 'rows/pipes.csv', reason: 'vertical bars', columns: whole },
  { path: 'rows/semicolons.csv', reason: 'semicolons', columns: whole },
  { path: 'rows/tabs.csv', reason: 'tabs in spite of its name', columns: whole },
]
