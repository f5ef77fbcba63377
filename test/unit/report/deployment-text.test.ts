import { describe, expect, it } from '@jest/globals'
import { digestOf, shortDigest } from '../../../src/artifacts/digest.ts'
import type { PastDeployment } from '../../../src/host/deployments.ts'
import { historySummary, statusSummary } from '../../../src/report/deployment-history.ts'
import { deployedText, historyText, statusText } from '../../../src/report/deployment-text.ts'

const first = digestOf('first')
const second = digestOf('second')
const model = digestOf('model')
const good: PastDeployment = {
  image: first,
  reference: `ghcr.io/acme/digits@${first}`,
  evidence: { model },
  at: '2026-11-29T21:40:12Z',
  succeeded: true,
  inProgress: false,
  description: `Serves ${first}`,
  url: null,
  runUrl: 'https://github.com/acme/digits/actions/runs/1',
}
const held: PastDeployment = {
  ...good,
  image: second,
  reference: `ghcr.io/acme/digits@${second}`,
  at: '2026-11-29T22:40:12.123Z',
  succeeded: false,
  inProgress: true,
  description: `Holds a canary of ${second}`,
  runUrl: null,
}
const row = { name: 'digits', image: String(good.reference), ready: 2, desired: 2, restarts: 0 }
const running = {
  cluster: [
    { ...row, held: false, lastGood: String(good.reference) },
    { ...row, name: 'digits-canary', image: String(held.reference), held: true, lastGood: null },
  ],
  access: [{ from: 'a pod', way: 'http://digits.models.svc:80' }],
}
const where = { name: 'digits', environment: 'production' }

describe('statusText', () => {
  it('contains the version that serves, its time, run and address, the held canary and the last result', () => {
    const text = statusText({ ...where, served: good, newest: held, running })
    for (const part of [
      'digits in production, deployed 2026-11-29 21:40:12 UTC',
      `image       ghcr.io/acme/digits@${first}`,
      `model       ${model}`,
      'from a pod  http://digits.models.svc:80',
      'run         https://github.com/acme/digits/actions/runs/1',
      `Last deployment, 2026-11-29 22:40:12 UTC: in progress: Holds a canary of ${second}`,
      'digits-canary (held canary)  2 of 2',
      'A canary is held',
    ])
      expect(text).toContain(part)
  })

  it('contains no result of a last deployment that serves', () => {
    expect(statusText({ ...where, served: good, newest: good, running: null })).not.toContain(
      'Last deployment',
    )
  })

  it('reports an environment without deployments, and one without a successful deployment', () => {
    const text = statusText({ ...where, served: null, newest: null, running: { cluster: [], access: [] } })
    expect(text).toContain('No deployment of digits to production is recorded')
    expect(text).toContain('Nothing runs in the namespace of the cluster')
    const failed = { ...held, inProgress: false, description: 'ROLLOUT_CRASHED: a pod' }
    const failure = statusText({ ...where, served: null, newest: failed, running: null })
    expect(failure).toContain('no successful deployment')
    expect(failure).toContain('failure: ROLLOUT_CRASHED: a pod')
  })

  it('contains the image to restore if another one runs', () => {
    const changed = { ...running, cluster: [{ ...row, image: 'other', held: false, lastGood: row.image }] }
    expect(statusText({ ...where, served: good, newest: good, running: changed })).toContain(
      `The last good image of digits is ${row.image}`,
    )
  })

  it('contains the process of a server on this machine', () => {
    const server = { running: true, image: first, pid: 7, restarts: 2 }
    const text = statusText({ ...where, served: good, newest: good, running: { server } })
    expect(text).toContain(`runs ${first} as process 7, restarts: 2`)
  })

  it('contains no control characters of a description that GitHub stored', () => {
    const hostile = { ...held, description: '\u001b[2J gone' }
    expect(statusText({ ...where, served: good, newest: hostile, running: null })).not.toContain('\u001b')
  })
})

it('historyText lists whole digests of images, and the reason of each failure', () => {
  expect(historyText('production', [])).toContain('No deployment to production')
  const lines = historyText('production', [held, good]).split('\n')
  expect(lines[2]).toMatch(new RegExp(`^2026-11-29 22:40:12 UTC  in progress  ${second}`))
  expect(lines[3]).toBe(`  Holds a canary of ${second}`)
  expect(lines[4]).toMatch(
    new RegExp(`success      ${first} .* https://github.com/acme/digits/actions/runs/1$`),
  )
})

it('historyText contains the model, the dataset and the verdict of each version', () => {
  const evidence = { model, dataset: digestOf('dataset'), verdict: digestOf('verdict') }
  const [, , line = ''] = historyText('production', [{ ...good, evidence }]).split('\n')
  for (const digest of Object.values(evidence)) expect(line).toContain(shortDigest(digest))
})

it('deployedText contains the image before, and the ways to reach the new one', () => {
  const deployed = { environment: 'production', image: second, before: first, url: 'http://127.0.0.1:1' }
  const text = deployedText({ ...deployed, access: running.access })
  expect(text).toContain(`production serves ${second}, before: ${first}`)
  expect(text).toContain('http://digits.models.svc:80')
  expect(deployedText({ ...deployed, access: [] })).toContain('http://127.0.0.1:1')
})

it('the summaries of status and history contain digests and times that can be copied', () => {
  const pages = [statusSummary('production', held, running), historySummary('production', [held, good])]
  for (const page of pages) {
    expect(page).not.toContain('\u200b')
    for (const text of [second, model, '2026-11-29 22:40:12 UTC']) expect(page).toContain(text)
  }
})
