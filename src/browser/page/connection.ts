import type { PageContent } from '../../serving/page/page-facts.ts'

/** An example as it is sent to a model. */
export interface Request {
  readonly body: string | Uint8Array<ArrayBuffer>
  readonly mediaType: string
  /** Name of the user's file that is the body; null for other bodies. */
  readonly file: string | null
}

export type Answer =
  | { readonly kind: 'predicted'; readonly prediction: unknown }
  | { readonly kind: 'refused'; readonly message: string; readonly code: string | null }
  /** The server requires another token. */
  | { readonly kind: 'unauthorized' }

/** Commands or code that return the same prediction without the page. */
export interface Recipe {
  readonly title: string
  readonly text: string
  /** A file that the recipe reads. */
  readonly file: { readonly name: string; readonly content: string } | null
}

export type ContentAnswer =
  | { readonly kind: 'content'; readonly content: PageContent }
  | { readonly kind: 'loading' }
  | { readonly kind: 'unauthorized' }
  | { readonly kind: 'refused'; readonly message: string }

/** The model behind the page: on a server, or in the browser. */
export interface Connection {
  content(): Promise<ContentAnswer>
  predict(request: Request): Promise<Answer>
  recipe(request: Request): Recipe
  /** Sets the token for all further requests; it is kept in memory only. */
  useToken(token: string): void
}
