import { z } from 'zod'
import { tryParseJson } from '../files/parse-json.ts'
import type { ResponsePair } from './criteria.ts'
import { readPredictions, type VersionResponse } from './version-client.ts'

/** Milliseconds after which a response is a failure, as for a request that is sent to both versions. */
const timeout = 10_000
/** Characters of the lines that are kept. */
const mostKept = 64 * 1024 * 1024
/** Ids that are remembered, to recognize one that several requests have. */
const mostKnown = 200_000
/** nginx's status code for a client that disconnected before the response. */
const clientClosedRequest = 499

/** A line of the server's prediction log. */
const lineSchema = z.object({
  request: z.string(),
  milliseconds: z.number(),
  status: z.int().default(200),
  outputs: z.unknown().optional(),
})

export type MirroredVersion = 'stable' | 'canary'

interface Waiting {
  readonly version: MirroredVersion
  readonly line: string
  readonly seen: number
}

interface Found {
  readonly id: string
  readonly seen: number
  readonly stable: string
  readonly canary: string
}

export interface PairingOptions {
  /** Names of the outputs, in the order of the label. */
  readonly outputs: readonly string[]
  readonly now: () => number
  /** Milliseconds for which a pair waits, so that pairs count in the order of their requests; default 10,000. */
  readonly settle?: number | undefined
  /** Most characters of the lines that are kept; default 64 Mi. */
  readonly limit?: number
}

/**
 * Joins the responses of both versions to the same live requests, from their prediction logs, by the ids of the requests. An id that
 * several requests have is ambiguous and gives no pair.
 */
export class MirroredPairs {
  readonly #outputs: readonly string[]
  readonly #now: () => number
  readonly #settle: number
  readonly #limit: number
  /** Lines that wait for the line of the other version, by their ids, the oldest first. */
  readonly #waiting = new Map<string, Waiting>()
  readonly #known = { stable: new Set<string>(), canary: new Set<string>() }
  #found: Found[] = []
  #characters = 0

  constructor({ outputs, now, settle = timeout, limit = mostKept }: PairingOptions) {
    this.#outputs = outputs
    this.#now = now
    this.#settle = settle
    this.#limit = limit
  }

  /** Adds a line of the log of one version. Lines about other things are ignored. */
  add(version: MirroredVersion, line: string): void {
    const response = lineSchema.safeParse(tryParseJson(line))
    if (!response.success) return
    const { request: id, status } = response.data
    const known = this.#known[version]
    if (known.has(id)) {
      this.#forget(id)
      return
    }
    known.add(id)
    for (const oldest of known) {
      if (known.size <= mostKnown) break
      known.delete(oldest)
    }
    // A request whose client disconnected is not a failure of the stable version.
    if (version === 'stable' && status === clientClosedRequest) return
    this.#characters += line.length
    const match = this.#waiting.get(id)
    if (match === undefined) this.#waiting.set(id, { version, line, seen: this.#now() })
    else {
      this.#waiting.delete(id)
      const [stable, canary] = version === 'stable' ? [line, match.line] : [match.line, line]
      this.#found.push({ id, seen: match.seen, stable, canary })
    }
    this.#dropOldest()
  }

  /** Returns the pairs that have settled, in the order of their requests. */
  take(): ResponsePair[] {
    const before = this.#now() - this.#settle
    const settled = this.#remove(({ seen }) => seen <= before).sort((a, b) => a.seen - b.seen)
    return settled.map(({ id, stable, canary }) => ({
      request: { id, labels: null },
      isFirst: true,
      stable: this.#responseOf(stable),
      canary: this.#responseOf(canary),
    }))
  }

  /** Removes the oldest lines beyond the limit: first those that wait, then pairs. */
  #dropOldest(): void {
    for (const [id, { line }] of this.#waiting) {
      if (this.#characters <= this.#limit) return
      this.#waiting.delete(id)
      this.#characters -= line.length
    }
    while (this.#characters > this.#limit) {
      const oldest = this.#found[0]
      if (oldest === undefined) return
      this.#remove((pair) => pair === oldest)
    }
  }

  /** Removes the line and the pair of an id. */
  #forget(id: string): void {
    this.#characters -= this.#waiting.get(id)?.line.length ?? 0
    this.#waiting.delete(id)
    this.#remove((pair) => pair.id === id)
  }

  /** Removes and returns pairs. */
  #remove(isMeant: (pair: Found) => boolean): Found[] {
    const removed = this.#found.filter(isMeant)
    if (removed.length === 0) return removed
    this.#found = this.#found.filter((pair) => !isMeant(pair))
    for (const { stable, canary } of removed) this.#characters -= stable.length + canary.length
    return removed
  }

  #responseOf(line: string): VersionResponse {
    const { status, milliseconds, outputs } = lineSchema.parse(tryParseJson(line))
    const failed = (failure: string) => ({ status, milliseconds, outputs: null, failure })
    if (status !== 200) return failed(`status ${status}`)
    if (milliseconds > timeout) return failed(`no response in ${timeout / 1000} s`)
    return { status, milliseconds, outputs: readPredictions(outputs, this.#outputs), failure: null }
  }
}
