import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { hasCode, UserError } from '../../errors/user-error.ts'
import { installFolder } from '../../files/install-folder.ts'
import { linkTree } from '../../files/link-tree.ts'
import { checkArtifactName } from '../artifact-name.ts'
import type { BaselineQuery, BaselineSource } from '../baseline-source.ts'

const acceptanceSchema = z.object({ commit: z.string().nullable(), acceptedAt: z.iso.datetime() })

type Acceptance = z.infer<typeof acceptanceSchema>

const recordName = 'accepted.json'
const contentName = 'artifact'

type RunQuery = Pick<Extract<BaselineQuery, { from: 'run' }>, 'branch' | 'artifact'>

/** Returns the accepted baselines of this machine. Only `tensorline accept` determines the accepted model of a branch. */
export function createBaselineSource(baselines: string): BaselineSource {
  return {
    async find(query, into, open) {
      const none = (reason: string) => ({ found: false as const, reason, hasRuns: false, skipped: [] })
      if (query.from === 'release')
        return none(`the release asset ${query.asset} is available only on GitHub; set a path instead`)
      const { branch, artifact, alongside = [] } = query
      const names = [artifact, ...alongside]
      const records: (Acceptance | null)[] = []
      for (const name of names)
        records.push(await readRecord(baselineFolder(baselines, { branch, artifact: name })))
      const missing = names.find((_, index) => records[index] === null)
      const [record] = records
      if (missing !== undefined || !record)
        return none(
          `no artifact ${missing ?? artifact} was accepted for ${branch} on this machine yet; run \`tensorline accept --artifact ${missing ?? artifact}\` to make it the baseline`,
        )
      const contentOf = (name: string) =>
        join(baselineFolder(baselines, { branch, artifact: name }), contentName)
      if (alongside.length > 0)
        await installFolder(into, async (draft) => {
          for (const name of names) await linkTree(contentOf(name), join(draft, name))
        })
      return {
        found: true,
        opened: await open(alongside.length > 0 ? into : contentOf(artifact)),
        commit: record.commit,
        createdAt: new Date(record.acceptedAt),
        runUrl: null,
        skipped: [],
      }
    },
  }
}

/** Makes a sealed artifact folder the baseline of a branch, in place of the previous one. */
export async function acceptBaseline(
  baselines: string,
  query: RunQuery,
  artifact: string,
  commit: string | null,
): Promise<void> {
  checkArtifactName(query.artifact)
  await installFolder(baselineFolder(baselines, query), async (draft) => {
    await linkTree(artifact, join(draft, contentName))
    const record: Acceptance = { commit, acceptedAt: new Date().toISOString() }
    await writeFile(join(draft, recordName), `${JSON.stringify(record, null, 2)}\n`)
  })
}

/** Returns the folder of a baseline. Branch names may contain slashes, which a folder's name may not. */
function baselineFolder(baselines: string, { branch, artifact }: RunQuery): string {
  return join(baselines, encodeURIComponent(branch), artifact)
}

async function readRecord(folder: string): Promise<Acceptance | null> {
  const path = join(folder, recordName)
  try {
    return acceptanceSchema.parse(JSON.parse(await readFile(path, 'utf8')))
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null
    throw new UserError(
      {
        code: 'BASELINE_RECORD_DAMAGED',
        found: `${path}, which cannot be read`,
        expected: 'the record of an accepted baseline',
        hint: 'Delete its folder and accept the baseline again.',
      },
      { cause: error },
    )
  }
}
