import { execFileSync } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../bundle.ts'

/** Returns the WebAssembly module of a source file in AssemblyScript. */
export async function compileWasm(source: string): Promise<Buffer> {
  const compiler = join(root, 'node_modules/assemblyscript/bin/asc.js')
  const options = ['-O3', '--enable', 'simd', '--runtime', 'stub', '--initialMemory', '1']
  const folder = await mkdtemp(join(tmpdir(), 'tensorline-wasm-'))
  try {
    const output = join(folder, 'output.wasm')
    execFileSync(process.execPath, [compiler, source, '--outFile', output, ...options], { cwd: root })
    return await readFile(output)
  } finally {
    await rm(folder, { recursive: true })
  }
}
