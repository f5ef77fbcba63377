import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { digestOf } from '../../../src/artifacts/digest.ts'
import { writeArtifact, type Artifact } from '../../../src/artifacts/artifact.ts'

export async function temporaryFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'tensorline-host-'))
}

/** A sealed artifact whose digest depends on the content alone. */
export async function artifactFolder(content: string): Promise<Artifact> {
  return writeArtifact(join(await temporaryFolder(), 'model'), async (draft) => {
    await writeFile(join(draft, 'weights.bin'), content)
    return { kind: 'model', parents: {}, config: digestOf('config'), details: {}, run: { seconds: 1 } }
  })
}
