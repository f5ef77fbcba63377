import type { Serving } from './serving.ts'

/** State of a version, in the terms of TensorFlow Serving. */
export type VersionState = 'START' | 'LOADING' | 'AVAILABLE' | 'UNLOADING' | 'END'

/** A version of a model that the server has found, whether it is loaded or not. */
export class ModelVersion {
  readonly name: string
  readonly version: string
  state: VersionState = 'START'
  /** Reason why the version, or its newest content, could not be loaded. */
  error: string | null = null
  /** Null unless it is loaded. */
  serving: Serving | null = null

  constructor(name: string, version: string) {
    this.name = name
    this.version = version
  }

  /** True if requests may use it. */
  get isAvailable(): boolean {
    return this.state === 'AVAILABLE'
  }

  /** True if it may become available without any change. */
  get isPending(): boolean {
    return this.state === 'START' || this.state === 'LOADING'
  }

  loaded(serving: Serving): void {
    this.serving = serving
    this.state = 'AVAILABLE'
    this.error = null
  }

  /** Records that the content could not be loaded. Content that was loaded before stays available. */
  failed(message: string): void {
    this.error = message
    if (this.serving === null) this.state = 'END'
  }
}
