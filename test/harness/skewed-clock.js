/** Loaded by `--import`: shifts the clock of a process and of those that it forks by the milliseconds in CLOCK_SKEW. */
const skew = Number(process.env['CLOCK_SKEW'])
const { now } = Date

globalThis.Date = class extends Date {
  /** @param {ConstructorParameters<typeof Date>} args */
  constructor(...args) {
    super(...(args.length === 0 ? [now() + skew] : args))
  }

  static now() {
    return now() + skew
  }
}
