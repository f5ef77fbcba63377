import { stat } from 'node:fs/promises'
import { openPromise, type Entry, type ZipFile } from 'yauzl'
import { mostUnpackedBytes } from '../dataset/limits.ts'
import { messageOf, UserError } from '../errors/user-error.ts'
import type { LoadedRows } from '../tables/loaded-cells.ts'
import { refuseManyColumns } from '../tables/many-columns.ts'
import { UnpackedSize } from '../tables/unpacked-size.ts'
import type { ArrayFile } from './array-file.ts'
import { loadedTypeOf } from './npy-cells.ts'
import type { NpyHeader } from './npy-header.ts'
import { NpzEntry } from './npz-entry.ts'
import { readNpzRows, type NpzArray } from './npz-rows.ts'

/**
 * Opens a file of NumPy arrays, plain or compressed. An array of one dimension is a column with its name; each column of a matrix is one,
 * named `x[0]`. Throws UserError for damaged files, and for arrays that do not have one row for each example.
 */
export async function openNpz(path: string): Promise<ArrayFile> {
  try {
    const arrays = await readArrays(path)
    const columns = arrays.reduce((sum, { width }) => sum + (width ?? 1), 0)
    refuseManyColumns(path, columns)
    return {
      columns: arrays.flatMap((array) =>
        namesOf(array).map((name) => ({ name, type: loadedTypeOf(array.element) })),
      ),
      parts: () => readParts(path, arrays),
    }
  } catch (error) {
    throw explained(path, error)
  }
}

function namesOf({ name, width }: NpzArray): readonly string[] {
  return width === null ? [name] : Array.from({ length: width }, (_, index) => `${name}[${index}]`)
}

async function* readParts(path: string, arrays: readonly NpzArray[]): AsyncGenerator<LoadedRows> {
  const zip = await openPromise(path, { autoClose: false })
  try {
    yield* readNpzRows(zip, await entriesOf(zip), arrays)
  } catch (error) {
    throw explained(path, error)
  } finally {
    zip.close()
  }
}

async function readArrays(path: string): Promise<readonly NpzArray[]> {
  const unpacked = new UnpackedSize(path, (await stat(path)).size)
  const zip = await openPromise(path, { autoClose: false })
  try {
    const arrays: NpzArray[] = []
    for (const entry of await entriesOf(zip)) {
      unpacked.add(entry.uncompressedSize)
      arrays.push(await readArray(zip, entry))
    }
    const [first] = arrays
    if (first === undefined) throw new RangeError('no array')
    const other = arrays.find(({ rows }) => rows !== first.rows)
    if (other === undefined) return arrays
    throw new RangeError(`${first.name} with ${first.rows} rows and ${other.name} with ${other.rows}`)
  } finally {
    zip.close()
  }
}

async function entriesOf(zip: ZipFile): Promise<readonly Entry[]> {
  const entries: Entry[] = []
  for await (const entry of zip.eachEntry()) entries.push(entry)
  return entries
}

const suffix = '.npy'

async function readArray(zip: ZipFile, entry: Entry): Promise<NpzArray> {
  const name = entry.fileName.slice(0, -suffix.length)
  if (!entry.fileName.endsWith(suffix)) throw new RangeError(`${entry.fileName}, which is not an array`)
  const open = await NpzEntry.open(zip, entry)
  try {
    return withRows(name, await open.readHeader())
  } catch (error) {
    throw new RangeError(`${name}: ${messageOf(error)}`, { cause: error })
  } finally {
    await open.close()
  }
}

function withRows(name: string, header: NpyHeader): NpzArray {
  const [rows, width = null, ...others] = header.shape
  if (rows === undefined || others.length > 0)
    throw new RangeError(`an array of ${header.shape.length} dimensions`)
  if (header.isFortranOrder && rows * (width ?? 1) * header.element.bytes > mostUnpackedBytes)
    throw new RangeError('a matrix in Fortran order of more than 2 GiB')
  return { ...header, name, rows, width }
}

function explained(path: string, error: unknown): UserError {
  if (error instanceof UserError) return error
  return new UserError(
    {
      code: 'DATA_INVALID_FILE',
      found: `a file that cannot be read as npz (${messageOf(error)})`,
      expected:
        'NumPy arrays of one or two dimensions, of numbers, truth values, times or texts, with equal numbers of rows',
      hint: 'Save such arrays with `numpy.savez`.',
      location: { file: path },
    },
    { cause: error },
  )
}
