import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Returns the text that Git LFS commits in place of a file. */
export function lfsPointerOf(content: string | Uint8Array): string {
  const size = Buffer.byteLength(content)
  return `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256Of(content)}\nsize ${size}\n`
}

/** Puts the content of a file where Git LFS keeps it, below a folder `.git`. Returns its path. */
export async function storeLargeFile(git: string, content: string | Uint8Array): Promise<string> {
  const sha256 = sha256Of(content)
  const file = join(git, 'lfs/objects', sha256.slice(0, 2), sha256.slice(2, 4), sha256)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, content)
  return file
}

function sha256Of(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
