import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')

const stages = 'test/integration/stages'
const publishing = `${stages}/publish-verdict.test.ts`

/** For each guarantee of SECURITY.md: texts of the tests, or of the workflows, that hold it. A new guarantee needs an entry. */
const evidence: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'Published code runs unchanged.': {
    '.ci/run': ['check-dist'],
    '.github/workflows/release.yml': ['actions/attest@', 'attestations: write'],
  },
  'Downloads are pinned.': {
    'test/unit/libraries/provision.test.ts': [
      'is refused when one bit of the wheel differs, and nothing is kept',
      'is refused when pip downloads another file, and nothing is kept',
    ],
    'test/unit/libraries/npm-package.test.ts': [
      'is refused with other bytes than the pinned ones, and nothing is kept',
    ],
    'test/integration/image/node-package.test.ts': ['is rejected from a mirror that returns other bytes'],
    'test/integration/data/download.test.ts': [
      'of another file is refused with both digests, and leaves nothing behind',
    ],
  },
  'The evaluated model is the deployed model.': {
    'test/unit/artifacts/artifact.test.ts': ['is refused where a byte of %s was changed'],
    'test/unit/image/unpack-image.test.ts': [
      'refuses layers whose content differs from the digests of the config',
    ],
    'test/workflow/release.test.ts': ['deploys exactly that digest'],
  },
  'A baseline cannot be planted.': {
    'test/integration/host/baselines.test.ts': [
      'is never from %s',
      'a pull request with secrets',
      'a fork whose branch is called main',
      'a commit that the branch no longer contains',
    ],
  },
  'A pull request cannot lower the threshold of its gate by its pipeline file, its data or its model.': {
    [`${stages}/pull-request-gate-keys.test.ts`]: ['and the documentation has a row for each key only'],
    [`${stages}/pull-request-data-keys.test.ts`]: ['and the documentation has a row for each key only'],
    [`${stages}/pull-request-dataset.test.ts`]: ['unless the label is set'],
    [`${stages}/pull-request-model-keys.test.ts`]: ['and the documentation has a row for each key only'],
    'test/workflow/replaced-split.test.ts': ['a pull request with replaced labels'],
  },
  'Code of a fork does not run where a token may write.': {
    'test/workflow/fork.test.ts': [
      'is rejected with a model that has a layer with code',
      'fails when its model is evaluated, with any forged report',
    ],
    [publishing]: [
      'are measured on its files, not read from its manifest',
      'fails, and posts the reason as check and comment, for a hostile artifact of the fork',
      'posts that an internal error is a bug, without its message, %s',
    ],
    'test/integration/privileged/report.markdown.test.ts': [
      'has every text that the schema of a report allows',
    ],
    'test/unit/host/github/log.test.ts': ['writes no control character of a name as %s'],
  },
  'A pull request from a fork reads no files outside the workspace.': {
    [`${stages}/fork-paths.test.ts`]: [
      'has tests for every key of free text that is not listed as other text',
    ],
    [`${stages}/fork-files.test.ts`]: ['rejects a model that is a link out of the workspace'],
    'test/unit/data/confinement.test.ts': ['are refused in a linked folder: %s'],
    'test/unit/remote/dvc/find-tracked.test.ts': ['is refused by links out of the workspace'],
  },
  'A pull request from a fork gets no credentials for storage.': {
    'test/integration/privileged/remote/s3.test.ts': ['is requested without credentials'],
    'test/unit/remote/remote-sources.test.ts': ['is refused unless it is an https address'],
    'test/unit/remote/dvc/find-tracked.test.ts': ['is refused by storage without encryption'],
  },
  'Images are not trusted either.': {
    'test/unit/image/unpack-image.test.ts': ['refuses %s, and leaves no files', 'a path that leads out'],
  },
  'Tokens.': {
    'test/unit/image/registry/find-credentials.test.ts': ['the credentials of a registry'],
    'test/integration/host/review.test.ts': [
      'is not posted without permission, and the reason contains the YAML to add',
    ],
  },
}

const guarantees = [...read('SECURITY.md').matchAll(/^- \*\*([^*]+)\*\*/gm)].map(([, lead = '']) =>
  lead.replaceAll(/\s+/g, ' '),
)

describe('the guarantees of SECURITY.md', () => {
  it('are those with evidence', () => {
    expect(guarantees).toEqual(Object.keys(evidence))
  })

  it.each(Object.entries(evidence))('are held by tests: %s', (_, files) => {
    for (const [path, texts] of Object.entries(files)) {
      const text = read(path)
      for (const part of texts) expect(text).toContain(part)
    }
  })
})
