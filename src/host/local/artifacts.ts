import { join, resolve } from 'node:path'
import { UserError } from '../../errors/user-error.ts'
import { fileKind } from '../../files/file-kind.ts'
import { installFolder } from '../../files/install-folder.ts'
import { linkTree } from '../../files/link-tree.ts'
import { namesIn } from '../../files/names-in.ts'
import { areDifferent, readPipelineRecord } from '../../artifacts/pipeline-record.ts'
import { sealedDigest } from '../../artifacts/sealed-digest.ts'
import { checkArtifactName, namesThatFit } from '../artifact-name.ts'
import type { ArtifactStore, Log } from '../host.ts'

/** Artifacts as folders named after them, shared by all stages run in one project. */
export function createArtifactStore(folder: string, log: Log): ArtifactStore {
  return {
    nameInJob: (usual) => usual,
    namesLike: async (pattern) => namesThatFit(pattern, await namesIn(folder)),
    async publish(name, source, digest) {
      checkArtifactName(name)
      const path = join(folder, name)
      if (resolve(source) === resolve(path)) return { name, id: null }
      const before = await sealedDigest(path)
      if (before !== null && before !== digest) await refuseOtherPipeline(name, source, path)
      // Also in place of an equal one, which may be damaged.
      await installFolder(path, (draft) => linkTree(source, draft))
      if (before !== null && before !== digest) log.info(`Artifact ${name} had ${before}: replaced.`)
      return { name, id: null }
    },
    async fetch(name) {
      checkArtifactName(name)
      const path = join(folder, name)
      if ((await fileKind(path)) !== 'folder') throw await notThere(folder, name)
      return path
    },
  }
}

/** @throws UserError for an artifact that would replace one of another pipeline in the folder. */
async function refuseOtherPipeline(name: string, source: string, path: string): Promise<void> {
  const own = await readPipelineRecord(source)
  const earlier = await readPipelineRecord(path)
  if (own === null || earlier === null || !areDifferent(own, earlier)) return
  throw new UserError({
    code: 'ARTIFACT_NAME_TAKEN',
    found: `the artifact ${name} of another pipeline, ${earlier.name} in ${earlier.file}, at ${path}`,
    expected: `a name that no other pipeline has, for the artifact of ${own.name} in ${own.file}`,
    hint: `Name it otherwise (\`--artifact\`), run each pipeline in a folder of its own, or delete ${path} if it is no longer needed.`,
  })
}

async function notThere(folder: string, name: string): Promise<UserError> {
  const names = await namesIn(folder)
  return new UserError({
    code: 'ARTIFACT_NOT_FOUND',
    found: `no artifact ${name} in ${folder}`,
    expected: names.length === 0 ? 'an artifact, but there is none yet' : `one of ${names.join(', ')}`,
    hint:
      names.length === 0
        ? 'Run the stage that makes it first, or give the path of a folder, with a slash in it.'
        : 'Name one of these, or run the stage that makes it first.',
  })
}
