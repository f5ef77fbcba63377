/** The part of the standard API that is used: the types of Node do not declare it, and those of browsers declare much more. */
declare namespace WebAssembly {
  type ExportedFunction = (...values: number[]) => number
  type Exports = Readonly<Record<string, ExportedFunction | Memory>>
  type Imports = Readonly<Record<string, Readonly<Record<string, unknown>>>>

  interface Module {
    readonly compiled?: never
  }
  const Module: {
    new (bytes: Uint8Array): Module
    imports(module: Module): readonly { readonly module: string; readonly name: string }[]
  }

  /** Compiles in a browser without blocking it. */
  function compile(bytes: ArrayBuffer): Promise<Module>

  class Instance {
    constructor(module: Module, imports: Imports)
    readonly exports: Exports
  }

  class Memory {
    readonly buffer: ArrayBuffer
    /** Adds pages of 64 KiB; views of the earlier buffer become empty. */
    grow(pages: number): number
  }
}
