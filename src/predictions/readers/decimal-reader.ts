const [zero, nine] = [0x30, 0x39]
const [plus, minus, point] = [0x2b, 0x2d, 0x2e]
/** Letters differ from their small forms by this bit. */
const smallBit = 0x20
const smallE = 0x65

/** Powers of ten that float64 represents exactly. */
const powers = Array.from({ length: 23 }, (_, power) => Number(`1e${power}`))

/**
 * Reads numbers from within a text, equal to `Number` of the same part to the bit. Digits below 2⁵³ and a power of ten up to 10²² are
 * exact in float64, so that one multiplication or division rounds them correctly: Clinger, "How to read floating point numbers
 * accurately", PLDI 1990. Other numbers are left to `Number`.
 */
export class DecimalReader {
  readonly #text: string
  /** Position after the last number. */
  stop = 0

  constructor(text: string) {
    this.#text = text
  }

  /** Returns the number that begins at a position, up to the first character that does not belong to it; NaN if none begins there. */
  read(start: number): number {
    const text = this.#text
    let at = start
    let code = text.charCodeAt(at)
    const isNegative = code === minus
    if (isNegative) code = text.charCodeAt(++at)
    let [digits, mantissa, scale] = [0, 0, 0]
    for (; code >= zero && code <= nine; code = text.charCodeAt(++at)) {
      mantissa = mantissa * 10 + (code - zero)
      digits += 1
    }
    if (code === point)
      for (code = text.charCodeAt(++at); code >= zero && code <= nine; code = text.charCodeAt(++at)) {
        mantissa = mantissa * 10 + (code - zero)
        digits += 1
        scale -= 1
      }
    this.stop = at
    if (digits === 0) return NaN
    if ((code | smallBit) === smallE) scale += this.#exponent(at + 1)
    const power = powers[Math.abs(scale)]
    if (power === undefined || mantissa > Number.MAX_SAFE_INTEGER) return Number(text.slice(start, this.stop))
    const value = scale < 0 ? mantissa / power : mantissa * power
    return isNegative ? -value : value
  }

  /** Returns the exponent at a position; 0 if it is not one, so that the number ends before it. */
  #exponent(start: number): number {
    const text = this.#text
    let at = start
    let code = text.charCodeAt(at)
    const isNegative = code === minus
    if (isNegative || code === plus) code = text.charCodeAt(++at)
    const first = at
    let exponent = 0
    for (; code >= zero && code <= nine; code = text.charCodeAt(++at))
      exponent = exponent * 10 + (code - zero)
    if (at === first) return 0
    this.stop = at
    return isNegative ? -exponent : exponent
  }
}
