import { appendFile, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ErrorCode } from '../../../../src/errors/codes.ts'
import { dataSection } from '../../../../src/config/data.ts'
import { download } from '../../../../src/data/download.ts'
import { recipeOf } from '../../../../src/data/recipe.ts'
import { refuseChanged } from '../../../../src/data/source-hash.ts'
import { importContract } from '../../../../src/expectations/import-contract.ts'
import { explainStoreError } from '../../../../src/remote/explain-store-error.ts'
import { refuseManyColumns } from '../../../../src/tables/many-columns.ts'
import { parseTokenizer } from '../../../../src/transform/tokenizer/parse-tokenizer.ts'
import { explainDuckDbError } from '../../../../src/tables/tables-error.ts'
import { encode as encodePng } from 'fast-png'
import { folderWith, prepare } from '../../data/sources.ts'
import { makePart, mergeFolders } from '../../parts/make-parts.ts'
import { withServer } from './server.ts'

const rows = (line: (row: number) => string, header = 'size,colour,kind', count = 40) =>
  [header, ...Array.from({ length: count }, (_, row) => line(row))].join('\n')

const good = rows((row) => `${row},${row % 2 ? 'red' : 'blue'},${row % 3 ? 'cat' : 'dog'}`)

/** Prepares a dataset from a table with the label `kind`. */
const table =
  (content: string, settings: object = {}) =>
  async () =>
    prepare(await folderWith({ 'd.csv': content }), { source: 'd.csv', label: 'kind', ...settings })

const image = (width: number) => encodePng({ width, height: 1, channels: 1, data: new Uint8Array(width) })

const images = (files: Record<string, number>) => async () =>
  prepare(
    await folderWith(Object.fromEntries(Object.entries(files).map(([path, width]) => [path, image(width)]))),
    { source: 'd' },
  )

/** Prepares a dataset of one image of a class, and of a good one of another. */
const oneImage = (name: string, content: Uint8Array) => async () =>
  prepare(await folderWith({ [`d/a/${name}`]: content, 'd/b/2.png': image(1) }), { source: 'd' })

const imageFixture = (name: string) => async () =>
  oneImage(name, await readFile(join(import.meta.dirname, '../../../fixtures/images', name)))()

/** The header of an image of 65,535 pixels a side. */
const largeJpeg = Buffer.from([0xff, 0xd8, 0xff, 0xc0, 0, 17, 8, 0xff, 0xff, 0xff, 0xff, 3, 1, 0x11, 0])

function queryError(message: string): never {
  throw explainDuckDbError(new Error(message))
}

/** Joins rows of orders with a table of people that lacks one of them. */
const people = rows((row) => `${row},${row % 2 ? 'cat' : 'dog'}`, 'person,kind', 39)
const joined = async () =>
  prepare(
    await folderWith({ 'orders.csv': rows((row) => `${row},${row}`, 'person,amount'), 'people.csv': people }),
    {
      sources: { orders: 'orders.csv', people: 'people.csv' },
      join: { left: 'orders', right: 'people', on: 'person' },
      label: 'kind',
    },
  )

/** Downloads a file from a server whose response has this status. */
const downloading = (status: number) => async () => {
  const file = join(await folderWith({}), 'd.csv')
  await withServer(status, good, (address) =>
    download(`http://${address}/d.csv`, '0'.repeat(64), file, 'https://example.org/d.csv'),
  )
}

/** Reads a source that DVC tracks with this `.dvc` file. */
const tracked = (metadata: string) => async () => {
  const folder = await folderWith({ 'd.csv.dvc': metadata, '.dvc/config': '' })
  await prepare(folder, { source: 'd.csv' })
}

/** A store that refuses a request. */
function refusedObject(): never {
  const error = { name: 'AccessDenied', $metadata: { httpStatusCode: 403 } }
  const attempted = { address: 's3://flowers/d.csv', credentials: 'absent' } as const
  throw explainStoreError(Object.assign(new Error('Access Denied'), error), attempted)
}

async function changedSource(): Promise<void> {
  const folder = await folderWith({ 'd.csv': good })
  const recipe = await recipeOf(dataSection.parse({ source: 'd.csv', label: 'kind' }), folder, null)
  await appendFile(join(folder, 'd.csv'), '\n40,red,cat')
  await refuseChanged(recipe.files, folder)
}

/** Errors in the data of a user. */
export const dataCases = {
  DATA_ACCESS_DENIED: refusedObject,
  DATA_BAD_ROW: table(`${good}\n1,red`),
  DATA_COLUMNS_DIFFER: async () =>
    prepare(await folderWith({ 'a.csv': good, 'b.csv': good.replace('colour', 'color') }), {
      source: '*.csv',
      label: 'kind',
    }),
  DATA_COLUMN_CONFLICT: table(good, { columns: ['size', 'kind'] }),
  DATA_DVC_INVALID: tracked('outs: []\n'),
  DATA_DVC_NOT_FOUND: tracked(`outs: [{path: d.csv, md5: ${'ab'.repeat(16)}, hash: md5}]\n`),
  DATA_DIGEST_MISMATCH: downloading(200),
  DATA_DOWNLOAD_FAILED: downloading(404),
  DATA_DUPLICATE_ID: table(good, { id: 'colour' }),
  DATA_DUPLICATE_TIME: table(
    rows((row) => `${row},${Math.floor(row / 2)},${row % 3 ? 'cat' : 'dog'}`),
    { split: { time: 'colour' }, 'time-series': { history: { size: { lags: [1] } } } },
  ),
  DATA_CONTRACT_TABLE: () =>
    importContract(
      'kind: DataContract\napiVersion: v3.1.0\nschema: [{name: visits}, {name: wards}]',
      'contract.odcs.yaml',
      null,
    ),
  DATA_EXPECTATION_FAILED: table(good, { expect: { columns: { size: { maximum: 38 } } } }),
  DATA_EXPECTATION_INVALID: table(good, { expect: { rules: { order: 'size < ' } } }),
  DATA_IMAGE_ANIMATED: imageFixture('animated.png'),
  DATA_IMAGE_CMYK: imageFixture('cmyk.jpg'),
  DATA_IMAGE_DAMAGED: oneImage('1.png', image(1).subarray(0, 50)),
  DATA_IMAGE_DEPTH: imageFixture('16-bits.png'),
  DATA_IMAGE_FORMAT: oneImage('1.png', Buffer.from('hello')),
  DATA_IMAGE_MISLABELLED: oneImage('1.jpg', image(1)),
  DATA_IMAGE_SIZES_DIFFER: images({ 'd/a/1.png': 1, 'd/b/2.png': 2 }),
  DATA_IMAGE_TOO_LARGE: oneImage('1.jpg', largeJpeg),
  DATA_IMAGE_WITHOUT_CLASS: async () => prepare(await folderWith({ '1.png': image(1) }), { source: '1.png' }),
  DATA_INVALID_DATE: table(good, { split: { time: 'colour' } }),
  DATA_INVALID_DURATION: table(good, { features: { colour: { type: 'duration' } } }),
  DATA_INVALID_FEATURE: table(good, { features: { size: { missing: { constant: 'none' } } } }),
  DATA_INVALID_QUERY: () => queryError('Parser Error: syntax error at or near "SELEC"'),
  DATA_INVALID_WEIGHT: table(
    rows((row) => `${row},${row - 5},${row % 3 ? 'cat' : 'dog'}`),
    { weight: 'colour' },
  ),
  DATA_JOIN_ROWS: joined,
  DATA_MISSING_VALUE: table(good.replace('\n7,red', '\n7,')),
  DATA_NESTED_VALUE: async () => {
    const lines = Array.from({ length: 40 }, (_, row) =>
      JSON.stringify({ size: row === 7 ? [row] : [row, 1], kind: row % 2 ? 'cat' : 'dog' }),
    )
    await prepare(await folderWith({ 'd.jsonl': lines.join('\n') }), { source: 'd.jsonl', label: 'kind' })
  },
  DATA_NOT_A_NUMBER: table(good.replace('\n7,red', '\nseven,red')),
  DATA_NO_FEATURES: table(rows((row) => (row % 3 ? 'cat' : 'dog'), 'kind')),
  DATA_ONE_CLASS: table(rows((row) => `${row},red,cat`)),
  DATA_PARTS_MISMATCH: async () => {
    const settings = { source: 'd.csv', label: 'kind' }
    const base = await folderWith({ 'd.csv': good })
    await mergeFolders(base, settings, [await makePart(base, settings, 1, 2)])
  },
  DATA_QUERY_REFUSED: () => queryError('Permission Error: Cannot access file "/etc/passwd"'),
  DATA_RESERVED_NAME: table(good.replace('size', 'example_id')),
  DATA_SETTING_NOT_APPLICABLE: table(good, { 'label-transform': 'log' }),
  DATA_SOURCE_CHANGED: changedSource,
  DATA_SOURCE_NOT_FOUND: table(good, { source: 'train/*.csv' }),
  DATA_TEST_LEAKAGE: async () =>
    prepare(await folderWith({ 'd.csv': good, 't.csv': good }), {
      source: 'd.csv',
      label: 'kind',
      split: { train: 1, validation: 0, test: 't.csv' },
    }),
  DATA_TOO_LARGE: () => {
    refuseManyColumns('d.csv', 20_001)
  },
  DATA_TOO_MANY_CATEGORIES: table(
    rows((row) => `${row},text ${row},${row % 3 ? 'cat' : 'dog'}`, undefined, 1200),
  ),
  DATA_TOO_MANY_QUARANTINED: table(
    rows((row) => `${row % 5 ? row : 'none'},red,${row % 3 ? 'cat' : 'dog'}`),
    { clean: { 'on-error': 'quarantine', 'at-most': 0.01 } },
  ),
  DATA_UNSUPPORTED_TOKENIZER: () =>
    parseTokenizer('{"added_tokens": [], "normalizer": {"type": "Precompiled"}}', 'tokenizer.json'),
  DATA_UNKNOWN_COLUMN: table(good, { columns: ['size', 'color'] }),
  DATA_UNKNOWN_FORMAT: async () =>
    prepare(await folderWith({ 'd.xlsx': '' }), { source: 'd.xlsx', label: 'kind' }),
} satisfies Partial<Record<ErrorCode, () => unknown>>
