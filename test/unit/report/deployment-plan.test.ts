import { expect, it } from '@jest/globals'
import { planRows, planSummary } from '../../../src/report/deployment-plan.ts'

it('lists each digest of both versions, and marks those that stay', () => {
  const rows = planRows({ image: 'a', model: 'm', verdict: 'v' }, { image: 'b', model: 'm' })
  expect(rows).toEqual([
    { name: 'image', before: 'a', after: 'b' },
    { name: 'model', before: 'm', after: 'm' },
    { name: 'verdict', before: 'v', after: null },
  ])
  const summary = planSummary('production changes', rows)
  expect(summary).toContain('## production changes')
  expect(summary.match(/unchanged/g)).toHaveLength(1)
})
