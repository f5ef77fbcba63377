/** A file that is not on this machine. */
export interface RemoteFile {
  /** The start of ids and the name in messages: its address, without anything secret. */
  readonly address: string
  /** Size in bytes; null if it is not known. */
  readonly size: number | null
  /** Returns the sha256 of the content in hexadecimal digits. Downloads the file if it is not known. */
  readonly hash: () => Promise<string>
  /** Returns the path of the downloaded file, whose content has the hash. */
  readonly fetch: () => Promise<string>
}

/** A remote file that a source contains. */
export interface FoundRemote {
  readonly file: RemoteFile
  /** Path below the folder of the source, or below the part of a pattern without wildcards; with the folder of a single file. */
  readonly below: string
}
