/** The content of `page.json`, from which the page is made. */
export interface PageContent {
  /** The model of the page; null if several exist and the address names none. */
  readonly model: PageFacts | null
  /** Address for requests, relative to the page. */
  readonly predict: string
  /** All models of the server with the addresses of their pages, relative to this one; none for a single model. */
  readonly models: readonly { readonly name: string; readonly page: string }[]
}

/** Everything the page needs to show inputs and outputs of a model. */
export interface PageFacts {
  readonly name: string
  /** Digest of the model artifact. */
  readonly digest: string
  readonly input: PageInput
  readonly outputs: readonly PageOutput[]
}

/** Shape of the pixels that the network takes. */
export interface PagePicture {
  readonly height: number
  readonly width: number
  readonly channels: number
  /** True if images of other sizes are resized. */
  readonly anySize: boolean
}

export type PageInput =
  | (PagePicture & {
      readonly kind: 'image'
      /** Background of the model's own examples; null if they are not known. */
      readonly background: 'dark' | 'light' | null
    })
  | { readonly kind: 'row'; readonly columns: readonly PageColumn[] }

interface AnyColumn {
  readonly name: string
  /** True if the value may be missing. */
  readonly optional: boolean
}

export type PageColumn = AnyColumn &
  (
    | {
        readonly type: 'number'
        /** Range of most values in the training data; null if the transform does not contain it. */
        readonly range: readonly [number, number] | null
        readonly typical: number | null
        /** The value is that of a column so many rows earlier. */
        readonly lag: { readonly column: string; readonly rows: number } | null
      }
    | { readonly type: 'category'; readonly categories: readonly string[]; readonly open: boolean }
    | { readonly type: 'date'; readonly format: string | null }
    | { readonly type: 'duration' }
    | { readonly type: 'text' }
    | ({ readonly type: 'image' } & PagePicture)
  )

export interface PageOutput {
  /** Name of the output; null for a model with a single output. */
  readonly name: string | null
  readonly label:
    | { readonly kind: 'class'; readonly column: string; readonly classes: number }
    | { readonly kind: 'number'; readonly column: string }
}
