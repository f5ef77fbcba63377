import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { glob } from 'tinyglobby'
import { documentProse } from './prose/document-prose.ts'
import { checkProse, type Finding, type Prose } from './prose/rules.ts'
import { sourceProse } from './prose/source-prose.ts'

/**
 * Checks the language of comments, messages, test titles and documents: no comment opens with words such as "What" or "Of",
 * and no text contains words that the style excludes. Long sentences are counted, not rejected; `--long` lists them.
 * `--count` prints only numbers, by folder.
 */
const root = join(import.meta.dirname, '..')
const { values } = parseArgs({ options: { count: { type: 'boolean' }, long: { type: 'boolean' } } })

const proses = await readProse()
const checked = proses.map((prose) => ({ prose, findings: checkProse(prose) }))
const isMistake = ({ rule }: Finding) => rule !== 'length'
const mistakes = list(isMistake)

if (values.count) printCounts()
if (values.long) for (const line of list((finding) => !isMistake(finding))) console.log(line)
if (!values.count && !values.long) for (const line of mistakes) console.error(line)
console.log(summary(checked.map(({ prose, findings }) => ({ kind: prose.kind, findings }))))
if (mistakes.length > 0) process.exitCode = 1

async function readProse(): Promise<readonly Prose[]> {
  const options = { cwd: root, ignore: ['test/fixtures/**'] }
  const sources = await glob(['{src,test,bench,scripts}/**/*.ts'], options)
  const documents = await glob(
    ['{README,CONTRIBUTING,SECURITY,CODE_OF_CONDUCT,CHANGELOG}.md', '{docs,test,skills,.github}/**/*.md'],
    { ...options, dot: true },
  )
  const read = (parse: (file: string, text: string) => readonly Prose[]) => async (file: string) =>
    parse(file, await readFile(join(root, file), 'utf8'))
  return (
    await Promise.all([
      ...sources.sort().map(read(sourceProse)),
      ...documents.sort().map(read(documentProse)),
    ])
  ).flat()
}

function list(isListed: (finding: Finding) => boolean): readonly string[] {
  return checked.flatMap(({ prose: { file, line, kind, text }, findings }) =>
    findings
      .filter(isListed)
      .map(
        ({ rule, found }) =>
          `${file}:${line}: ${kind}, ${rule}: ${found}${rule === 'length' ? '' : ` (${text.slice(0, 90)})`}`,
      ),
  )
}

function printCounts(): void {
  const rooms = Map.groupBy(checked, ({ prose: { file } }) => file.split('/').slice(0, 2).join('/'))
  for (const [room, texts] of [...rooms].sort(([one], [other]) => one.localeCompare(other)))
    console.log(`${room}: ${summary(texts.map(({ prose, findings }) => ({ kind: prose.kind, findings })))}`)
}

function summary(
  texts: readonly { readonly kind: Prose['kind']; readonly findings: readonly Finding[] }[],
): string {
  const withRule = (rule: Finding['rule']) =>
    texts.filter(({ findings }) => findings.some((finding) => finding.rule === rule)).length
  const comments = texts.filter(({ kind }) => kind === 'comment').length
  const share = comments === 0 ? 0 : (100 * withRule('opening')) / comments
  return (
    `${comments} comments, ${share.toFixed(1)} % with a rejected opening; ${texts.length} texts, ` +
    `${withRule('word')} with a rejected word, ${withRule('length')} with a sentence of more than 35 words`
  )
}
