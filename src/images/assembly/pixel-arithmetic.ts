/**
 * Operations on pixels in AssemblyScript, which `npm run generate` compiles to `src/images/pixels.wasm`. All arithmetic is on whole
 * numbers, so that results are equal on every machine. The caller lays out the memory; arguments are addresses, counts and sizes in
 * bytes. Buffers end with 16 bytes that may be read and written, because vectors do not end with them.
 */

/** Bits of the fraction of a weight. Weights are split into two parts that are factors of 16 bits: `high * 2 ** lowBits + low`. */
const weightBits: i32 = 22
const lowBits: i32 = 11

/** Writes red, green and blue of pixels of four bytes. */
export function dropAlpha(from: usize, to: usize, pixels: usize): void {
  for (const end = from + (pixels << 2); from < end; from += 16, to += 12) {
    const four = v128.load(from)
    v128.store(to, i8x16.shuffle(four, four, 0, 1, 2, 4, 5, 6, 8, 9, 10, 12, 13, 14, 0, 0, 0, 0))
  }
}

/** Writes the grey values of pixels of four bytes, with the weights of ITU-R BT.601 and the rounding of Pillow. */
export function convertToGrey(from: usize, to: usize, pixels: usize): void {
  const zero = i32x4.splat(0)
  // The weight of green, 38470, exceeds 16 bits, so that half of it is used twice.
  const weights = i16x8(19595, 19235, 19235, 7471, 19595, 19235, 19235, 7471)
  const half = i32x4.splat(0x8000)
  for (const end = from + (pixels << 2); from < end; from += 16, to += 4) {
    const four = v128.load(from)
    const one = i8x16.shuffle(four, zero, 0, 16, 1, 16, 1, 16, 2, 16, 4, 16, 5, 16, 5, 16, 6, 16)
    const other = i8x16.shuffle(four, zero, 8, 16, 9, 16, 9, 16, 10, 16, 12, 16, 13, 16, 13, 16, 14, 16)
    const ones = i32x4.dot_i16x8_s(one, weights)
    const others = i32x4.dot_i16x8_s(other, weights)
    const sums = i32x4.add(i32x4.shuffle(ones, others, 0, 2, 4, 6), i32x4.shuffle(ones, others, 1, 3, 5, 7))
    const greys = i32x4.shr_u(i32x4.add(sums, half), 16)
    const words = i16x8.narrow_i32x4_s(greys, greys)
    v128.store32_lane(to, i8x16.narrow_i16x8_u(words, words), 0)
  }
}

/** Returns the whole parts of weighted sums of which the parts of the weights were split. */
function wholeParts(high: v128, low: v128): v128 {
  return i32x4.shr_s(i32x4.add(i32x4.shl(high, lowBits), low), weightBits)
}

/**
 * Scales rows of pixels of four bytes to pixels of three.
 * @param starts address of the offset in bytes of the first source pixel, for each target pixel
 * @param weights address of the weights of `taps` source pixels for each target pixel: of each pair the high parts, then the low parts
 */
export function scaleColours(
  from: usize,
  to: usize,
  rows: usize,
  rowBytes: usize,
  targetWidth: usize,
  starts: usize,
  weights: usize,
  taps: usize,
): void {
  const zero = i32x4.splat(0)
  const half = i32x4.splat(1 << (weightBits - 1))
  const lastStart = starts + (targetWidth << 2)
  const weightBytes = taps << 2
  for (const end = from + rows * rowBytes; from < end; from += rowBytes) {
    let weight = weights
    for (let start = starts; start < lastStart; start += 4, to += 3) {
      let pixel = from + <usize>load<u32>(start)
      let high = zero
      let low = half
      for (const last = weight + weightBytes; weight < last; weight += 8, pixel += 8) {
        const pair = v128.load64_zero(pixel)
        const values = i8x16.shuffle(pair, zero, 0, 16, 4, 16, 1, 16, 5, 16, 2, 16, 6, 16, 3, 16, 7, 16)
        high = i32x4.add(high, i32x4.dot_i16x8_s(values, v128.load32_splat(weight)))
        low = i32x4.add(low, i32x4.dot_i16x8_s(values, v128.load32_splat(weight, 4)))
      }
      const sums = wholeParts(high, low)
      const words = i16x8.narrow_i32x4_s(sums, sums)
      v128.store32_lane(to, i8x16.narrow_i16x8_u(words, words), 0)
    }
  }
}

/**
 * Scales rows of grey pixels.
 * @param starts address of the offset of the first source pixel, for each target pixel
 * @param weights address of the weights of `taps` source pixels for each target pixel: of eight the high parts, then the low parts
 */
export function scaleGreys(
  from: usize,
  to: usize,
  rows: usize,
  rowBytes: usize,
  targetWidth: usize,
  starts: usize,
  weights: usize,
  taps: usize,
): void {
  const zero = i32x4.splat(0)
  const lastStart = starts + (targetWidth << 2)
  const weightBytes = taps << 2
  for (const end = from + rows * rowBytes; from < end; from += rowBytes) {
    let weight = weights
    for (let start = starts; start < lastStart; start += 4, to++) {
      let pixel = from + <usize>load<u32>(start)
      let high = zero
      let low = zero
      for (const last = weight + weightBytes; weight < last; weight += 32, pixel += 8) {
        const values = v128.load8x8_u(pixel)
        high = i32x4.add(high, i32x4.dot_i16x8_s(values, v128.load(weight)))
        low = i32x4.add(low, i32x4.dot_i16x8_s(values, v128.load(weight, 16)))
      }
      const sums = i32x4.add(i32x4.shl(high, lowBits), low)
      const halves = i32x4.add(sums, i32x4.shuffle(sums, sums, 2, 3, 0, 1))
      const sum = i32x4.extract_lane(halves, 0) + i32x4.extract_lane(halves, 1) + (1 << (weightBits - 1))
      // Weights add up to 1 within rounding, so that a sum exceeds the largest byte by less than one half.
      store<u8>(to, sum >> weightBits)
    }
  }
}

/**
 * Scales columns of bytes.
 * @param starts address of the offset in bytes of the first source row, for each target row
 * @param weights address of the weights of `taps` source rows for each target row: of each pair the high parts, then the low parts
 */
export function scaleColumns(
  from: usize,
  to: usize,
  rowBytes: usize,
  targetHeight: usize,
  starts: usize,
  weights: usize,
  taps: usize,
): void {
  const half = i32x4.splat(1 << (weightBits - 1))
  const zero = i32x4.splat(0)
  const weightBytes = taps << 2
  const lastStart = starts + (targetHeight << 2)
  for (let start = starts; start < lastStart; start += 4, weights += weightBytes, to += rowBytes) {
    const first = from + <usize>load<u32>(start)
    for (let at: usize = 0; at < rowBytes; at += 16) {
      let row = first + at
      let high0 = zero
      let high1 = zero
      let high2 = zero
      let high3 = zero
      let low0 = half
      let low1 = half
      let low2 = half
      let low3 = half
      for (let weight = weights, last = weights + weightBytes; weight < last; weight += 8) {
        const highs = v128.load32_splat(weight)
        const lows = v128.load32_splat(weight, 4)
        const one = v128.load(row)
        const next = v128.load(row + rowBytes)
        row += rowBytes << 1
        // Pairs of bytes of both rows, of which the values are 16 bits wide after a zero is put to each.
        const left = i8x16.shuffle(one, next, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23)
        const right = i8x16.shuffle(one, next, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31)
        const values0 = i16x8.extend_low_i8x16_u(left)
        const values1 = i16x8.extend_high_i8x16_u(left)
        const values2 = i16x8.extend_low_i8x16_u(right)
        const values3 = i16x8.extend_high_i8x16_u(right)
        high0 = i32x4.add(high0, i32x4.dot_i16x8_s(values0, highs))
        high1 = i32x4.add(high1, i32x4.dot_i16x8_s(values1, highs))
        high2 = i32x4.add(high2, i32x4.dot_i16x8_s(values2, highs))
        high3 = i32x4.add(high3, i32x4.dot_i16x8_s(values3, highs))
        low0 = i32x4.add(low0, i32x4.dot_i16x8_s(values0, lows))
        low1 = i32x4.add(low1, i32x4.dot_i16x8_s(values1, lows))
        low2 = i32x4.add(low2, i32x4.dot_i16x8_s(values2, lows))
        low3 = i32x4.add(low3, i32x4.dot_i16x8_s(values3, lows))
      }
      const words0 = i16x8.narrow_i32x4_s(wholeParts(high0, low0), wholeParts(high1, low1))
      const words1 = i16x8.narrow_i32x4_s(wholeParts(high2, low2), wholeParts(high3, low3))
      v128.store(to + at, i8x16.narrow_i16x8_u(words0, words1))
    }
  }
}

/** Bytes of the counts of one channel: one of 32 bits for each value. */
const channelBytes: usize = 256 << 2

function increment(counts: usize, offset: usize): void {
  store<u32>(counts + offset, load<u32>(counts + offset) + 1)
}

/**
 * Counts the values of each channel.
 * @param bytes a multiple of `channels`, which is 1 or 3
 * @param counts address of the counts of two interleaved halves of the pixels, so that equal neighbours do not wait for each other
 */
export function countValues(from: usize, bytes: usize, channels: usize, counts: usize): void {
  const half = channels * channelBytes
  memory.fill(counts, 0, half << 1)
  const end = from + bytes
  if (channels === 3) countColours(from, end, counts)
  else countGreys(from, end, counts)
  for (let count = counts, last = counts + half; count < last; count += 16)
    v128.store(count, i32x4.add(v128.load(count), v128.load(count + half)))
}

function countColours(from: usize, end: usize, counts: usize): void {
  for (; from + 6 <= end; from += 6) {
    increment(counts + ((<usize>load<u8>(from)) << 2), 0)
    increment(counts + ((<usize>load<u8>(from, 1)) << 2), channelBytes)
    increment(counts + ((<usize>load<u8>(from, 2)) << 2), 2 * channelBytes)
    increment(counts + ((<usize>load<u8>(from, 3)) << 2), 3 * channelBytes)
    increment(counts + ((<usize>load<u8>(from, 4)) << 2), 4 * channelBytes)
    increment(counts + ((<usize>load<u8>(from, 5)) << 2), 5 * channelBytes)
  }
  for (; from < end; from++, counts += channelBytes) increment(counts + ((<usize>load<u8>(from)) << 2), 0)
}

function countGreys(from: usize, end: usize, counts: usize): void {
  for (; from + 2 <= end; from += 2) {
    increment(counts + ((<usize>load<u8>(from)) << 2), 0)
    increment(counts + ((<usize>load<u8>(from, 1)) << 2), channelBytes)
  }
  if (from < end) increment(counts + ((<usize>load<u8>(from)) << 2), 0)
}

/** Adds the bytes of each of 8 × 8 cells of an image to a sum of 32 bits. */
export function sumCells(from: usize, width: usize, height: usize, channels: usize, sums: usize): void {
  memory.fill(sums, 0, 64 << 2)
  for (let y: usize = 0; y < height; y++)
    for (let column: usize = 0, cell = sums + (((y << 3) / height) << 5); column < 8; column++, cell += 4) {
      // The first pixel x with `floor(8 * x / width)` equal to the column.
      const next =
        from + (((column + 1) * width + 7) >> 3) * channels - ((column * width + 7) >> 3) * channels
      store<u32>(cell, load<u32>(cell) + sumBytes(from, next))
      from = next
    }
}

function sumBytes(from: usize, end: usize): u32 {
  let sums = i32x4.splat(0)
  for (; from + 16 <= end; from += 16)
    sums = i32x4.add(sums, i32x4.extadd_pairwise_i16x8_u(i16x8.extadd_pairwise_i8x16_u(v128.load(from))))
  const halves = i32x4.add(sums, i32x4.shuffle(sums, sums, 2, 3, 0, 1))
  let sum: u32 = i32x4.extract_lane(halves, 0) + i32x4.extract_lane(halves, 1)
  for (; from < end; from++) sum += load<u8>(from)
  return sum
}
