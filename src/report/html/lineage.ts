import { reuseText } from '../../gate/test-set-schema.ts'
import type { Verdict } from '../../gate/verdict.ts'
import { shortDigest } from '../../artifacts/digest.ts'
import { combinedRows } from '../../dataset/combined-columns.ts'
import { daysAgo, lineageNames, outcomeWords } from '../words.ts'
import { factList } from './fact-list.ts'
import { html, type Content, type Markup } from './markup.ts'
import { section } from './html-table.ts'

/** Returns the flow from data to model to verdict, and every digest in full. One click selects a digest. */
export function lineageSection(verdict: Verdict): Content {
  const { lineage, baseline } = verdict
  const names = lineageNames[lineage.evaluated]
  const facts: [string, Content][] = [
    [names.model, digest(lineage.model)],
    [`${names.model} of the baseline`, digest(lineage.baseline)],
    [names.dataset, digest(lineage.dataset)],
    ['Test split', lineage.testSplit === lineage.dataset ? null : digest(lineage.testSplit)],
    ...combinedRows(lineage.combined),
    ['Gate configuration', digest(lineage.config)],
    ['Commit', commit(lineage.commit, lineage.repository)],
    ['Baseline’s commit', baseline.found ? commit(baseline.commit, lineage.repository) : null],
    ['Baseline’s run', baseline.found ? run(baseline) : null],
    ['Tensorline', lineage.tensorline],
  ]
  return section(
    'Models and data',
    'lineage',
    flow(verdict),
    html`<p>${reuseText(verdict.testSet)}</p>`,
    factList(
      'lineage',
      facts.filter(([, value]) => value !== null),
    ),
  )
}

function flow({ lineage, baseline, outcome, gate }: Verdict): Markup {
  const names = lineageNames[lineage.evaluated]
  const compared = lineage.baseline === null ? 'no baseline' : `baseline ${shortDigest(lineage.baseline)}`
  return html`<ol class="flow">
    ${box(names.dataset, shortDigest(lineage.testSplit), 'the test examples')}
    ${box(names.model, shortDigest(lineage.model), baseline.found ? `against ${compared}` : compared)}
    ${box(outcomeWords[outcome], shortDigest(lineage.config), `by the gate “${gate}”`)}
  </ol>`
}

function box(name: string, code: string, note: string): Markup {
  return html`<li>
    <strong>${name}</strong> <code>${code}</code>
    <small>${note}</small>
  </li>`
}

function digest(value: string | null): Content {
  return value && html`<code class="whole">${value}</code>`
}

function commit(value: string | null, repository: string | null): Content {
  if (value === null) return null
  const code = html`<code class="whole">${value}</code>`
  return repository === null
    ? code
    : html`${code} <a href="${`${repository}/commit/${encodeURIComponent(value)}`}" rel="noreferrer">show</a>`
}

function run({ createdAt, ageDays, runUrl }: Extract<Verdict['baseline'], { found: true }>): Content {
  const when =
    createdAt &&
    `${createdAt.slice(0, 10)} ${createdAt.slice(11, 16)} UTC${ageDays === null ? '' : `, ${daysAgo(ageDays)}`}`
  return runUrl === null ? when : html`<a href="${runUrl}" rel="noreferrer">${runUrl}</a> ${when}`
}
