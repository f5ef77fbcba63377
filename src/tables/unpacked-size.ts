import { UserError } from '../errors/user-error.ts'

/** Larger files may not be more than `greatestRatio` times as large as their compressed form; tables are seldom 50 times as large. */
const smallSize = 2 ** 28
const greatestRatio = 500

/** Counts the bytes that a file contains when it is unpacked, so that no file exhausts the machine that is made for it. */
export class UnpackedSize {
  readonly #file: string
  readonly #size: number
  #unpacked = 0

  /** @param size bytes of the file */
  constructor(file: string, size: number) {
    this.#file = file
    this.#size = size
  }

  /** Throws UserError for far more content than the file is large. */
  add(bytes: number): void {
    this.#unpacked += bytes
    if (this.#unpacked > smallSize && this.#unpacked > greatestRatio * this.#size) throw tooLarge(this.#file)
  }
}

function tooLarge(file: string): UserError {
  return new UserError({
    code: 'DATA_TOO_LARGE',
    found: `a compressed file with more than ${greatestRatio} times as much content as its size`,
    expected: 'a table, which compresses less',
    hint: 'If the content is right, decompress the file.',
    location: { file },
  })
}
