import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/**
 * Checks that the subjects of commits have at most 72 characters. Commits up to `base` are older than this rule; merges have
 * subjects by GitHub. A shallow clone or an archive does not contain `base`: nothing is checked there.
 */
const [folder = join(import.meta.dirname, '..'), base = '11f398ff2db9ae53dc17fff7a37a169eaf6cb0cb'] =
  process.argv.slice(2)
const longestSubject = 72

if (git('cat-file', '-e', `${base}^{commit}`).status !== 0) {
  console.log(`Commit subjects are not checked: this clone does not contain the commit ${base}.`)
} else {
  const { status, stdout, stderr } = git('log', '--no-merges', '--format=%h %s', `${base}..HEAD`)
  if (status !== 0) throw new Error(stderr)
  const long = stdout.split('\n').filter((line) => line.slice(line.indexOf(' ') + 1).length > longestSubject)
  for (const line of long)
    console.error(`The subject of a commit has more than ${longestSubject} characters: ${line}`)
  if (long.length > 0) process.exitCode = 1
}

function git(...args: readonly string[]) {
  return spawnSync('git', ['-C', folder, ...args], { encoding: 'utf8' })
}
