import { join, resolve } from 'node:path'
import { UserError } from '../../errors/user-error.ts'
import { fileKind } from '../../files/file-kind.ts'
import { installFolder } from '../../files/install-folder.ts'
import { linkTree } from '../../files/link-tree.ts'
import { namesIn } from '../../files/names-in.ts'
import { areDifferent, readPipelineRecord, type PipelineRecord } from '../../artifacts/pipeline-record.ts'
import { artifactDigest } from '../../artifacts/artifact-digest.ts'
import { checkArtifactName, namesThatFit } from '../artifact-name.ts'
import type { ArtifactStore, Log } from '../host.ts'

/** Returns a store of artifacts as folders with their names, shared by all stages of a project. */
export function createArtifactStore(folder: string, log: Log): ArtifactStore {
  return {
    nameInJob: (defaultName) => defaultName,
    async checkName(name, pipeline) {
      checkArtifactName(name)
      await refuseOtherPipeline(name, pipeline, join(folder, name))
    },
    namesLike: async (pattern) => namesThatFit(pattern, await namesIn(folder)),
    async publish(name, source, digest) {
      checkArtifactName(name)
      const path = join(folder, name)
      if (resolve(source) === resolve(path)) return { name, id: null }
      const before = await artifactDigest(path)
      if (before !== null && before !== digest) {
        await refuseOtherPipeline(name, await readPipelineRecord(source), path)
      }
      // Replaces an equal artifact too, because it may be damaged.
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

/** Throws if an artifact would replace an artifact of another pipeline in the folder. */
async function refuseOtherPipeline(
  name: string,
  current: PipelineRecord | null,
  path: string,
): Promise<void> {
  const earlier = await readPipelineRecord(path)
  if (current === null || earlier === null || !areDifferent(current, earlier)) return
  throw new UserError({
    code: 'ARTIFACT_NAME_TAKEN',
    found: `the artifact ${name} of another pipeline, ${earlier.name} in ${earlier.file}, at ${path}`,
    expected: `a name that no other pipeline has, for the artifact of ${current.name} in ${current.file}`,
    hint: `Choose another name (\`--artifact\`), run each pipeline in its own folder, or delete ${path} if it is no longer needed.`,
  })
}

async function notThere(folder: string, name: string): Promise<UserError> {
  const names = await namesIn(folder)
  return new UserError({
    code: 'ARTIFACT_NOT_FOUND',
    found: `no artifact ${name} in ${folder}`,
    expected: names.length === 0 ? 'an artifact, but none exists yet' : `one of ${names.join(', ')}`,
    hint:
      names.length === 0
        ? 'Run the stage that writes it first, or name a folder by a path with a slash.'
        : 'Name an existing artifact, or run the stage that writes it first.',
  })
}
