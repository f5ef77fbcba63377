/** The part of the library that is used: its own declarations import files without extensions, which Node's resolution does not find. */
declare module '@huggingface/tokenizers' {
  interface PostProcessor {
    post_process(tokens: string[], pair: null, addTokens: boolean): { readonly tokens: string[] }
  }

  export class Tokenizer {
    constructor(tokenizer: object, config: object)
    readonly post_processor: PostProcessor | null
    tokenize(text: string): string[]
    token_to_id(token: string): number | undefined
  }
}
