import type { z } from 'zod'
import type { ArtifactStore } from '../results/artifacts.ts'
import type { Answers } from './answers.ts'
import type { GitHubState, RepositoryState, TokenHolder } from './state.ts'

export interface ApiRequest {
  readonly repository: RepositoryState
  readonly holder: TokenHolder
  readonly params: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  readonly body: unknown
}

export interface ApiAnswer {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
  /** For a list: how many items there are over all pages. */
  readonly total?: number
}

export interface Service {
  readonly state: GitHubState
  readonly artifacts: ArtifactStore
  readonly answers: Answers
}

/** One operation of GitHub's API; the path is written as in GitHub's description. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  readonly path: `/repos/{owner}/{repo}/${string}`
  readonly handle: (request: ApiRequest) => ApiAnswer | Promise<ApiAnswer>
}

/** An answer that ends a request, as GitHub words it. */
export class Refusal extends Error {
  readonly status: number

  constructor(status: 401 | 403 | 404 | 409 | 422, message: string) {
    super(message)
    this.status = status
  }
}

export function found<Thing>(thing: Thing | null | undefined): Thing {
  if (thing === null || thing === undefined) throw new Refusal(404, 'Not Found')
  return thing
}

export function numberOf({ params }: ApiRequest, name: string): number {
  return Number(params[name])
}

export function bodyOf<Body>({ body }: ApiRequest, schema: z.ZodType<Body>): Body {
  const parsed = schema.safeParse(body)
  if (!parsed.success) throw new Refusal(422, `Validation Failed: ${parsed.error.message}`)
  return parsed.data
}

/** The items of the requested page; the answer's `Link` header is made from `total`. */
export function pageOf<Item>(items: readonly Item[], { query }: ApiRequest): readonly Item[] {
  const { page, perPage } = paging(query)
  return items.slice((page - 1) * perPage, page * perPage)
}

export function paging(query: Readonly<Record<string, string>>): { page: number; perPage: number } {
  return { page: Number(query['page'] ?? 1), perPage: Math.min(Number(query['per_page'] ?? 30), 100) }
}
