/** Length and type of the elements of a NumPy array. */
export interface ElementType {
  /** `b` truth values, `i` and `u` integers, `f` floats, `U` and `S` texts, `M` times, `m` durations. */
  readonly kind: 'b' | 'i' | 'u' | 'f' | 'U' | 'S' | 'M' | 'm'
  readonly bytes: number
  readonly isLittleEndian: boolean
  /** Units in a second, for times and durations. */
  readonly unitsPerSecond: number
}

/** The description of a NumPy array before its values. */
export interface NpyHeader {
  readonly element: ElementType
  /** True if the values of a column are consecutive instead of those of a row. */
  readonly isFortranOrder: boolean
  readonly shape: readonly number[]
}

/** Bytes before the length of the description: a magic text and the version. */
export const prefixBytes = 8
const magic = '\x93NUMPY'

/** Returns the number of bytes of the length of the description. Throws RangeError for other bytes than an array begins with. */
export function lengthBytesOf(prefix: Buffer): 2 | 4 {
  if (prefix.toString('latin1', 0, magic.length) !== magic) throw new RangeError('no NumPy array')
  const major = prefix[magic.length]
  if (major === 1) return 2
  if (major === 2 || major === 3) return 4
  throw new RangeError(`version ${major} of the format of NumPy arrays`)
}

/** NumPy writes a dictionary of Python: https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html */
const description =
  /^\{'descr': '([^']{2,20})', 'fortran_order': (True|False), 'shape': \(((?:\d+, ?)*(?:\d+)?)\), \} *\n$/

/** Parses the description of an array. Throws RangeError for anything else, such as an array of objects or of records. */
export function parseNpyHeader(text: string): NpyHeader {
  const [, type = '', order, shape = ''] = description.exec(text) ?? []
  if (order === undefined) throw new RangeError('an array of records, or with a damaged header')
  const sizes = shape
    .split(',')
    .map((size) => size.trim())
    .filter((size) => size !== '')
    .map(Number)
  if (!sizes.every(Number.isSafeInteger)) throw new RangeError(`the shape (${shape})`)
  return { element: parseType(type), isFortranOrder: order === 'True', shape: sizes }
}

const sizesOfKind: Readonly<Record<string, readonly number[]>> = {
  b: [1],
  i: [1, 2, 4, 8],
  u: [1, 2, 4, 8],
  f: [2, 4, 8],
  M: [8],
  m: [8],
}

const units: Readonly<Record<string, number>> = {
  D: 1 / 86_400,
  h: 1 / 3600,
  m: 1 / 60,
  s: 1,
  ms: 1e3,
  us: 1e6,
  ns: 1e9,
}

function parseType(type: string): ElementType {
  const [, order = '', kind = '', size = '', unit] =
    /^([<>|=])([biufUSMm])(\d+)(?:\[(\w+)\])?$/.exec(type) ?? []
  const isTime = kind === 'M' || kind === 'm'
  const unitsPerSecond = isTime ? units[unit ?? ''] : 1
  const count = Number(size)
  const sizes = sizesOfKind[kind]
  if (unitsPerSecond === undefined || !isKind(kind) || (sizes !== undefined && !sizes.includes(count)))
    throw new RangeError(`an array of the type ${type}`)
  return {
    kind,
    // NumPy counts characters, which have four bytes.
    bytes: kind === 'U' ? count * 4 : count,
    isLittleEndian: order !== '>',
    unitsPerSecond,
  }
}

function isKind(kind: string): kind is ElementType['kind'] {
  return ['b', 'i', 'u', 'f', 'U', 'S', 'M', 'm'].includes(kind)
}
