/** A function that is called for each entry of an archive and may read its content. */
export type TakeEntry = (name: string, content: () => Promise<AsyncIterable<Uint8Array>>) => Promise<void>
