import { expect, it } from '@jest/globals'
import { planRows, planSummary, planText } from '../../../src/report/deployment-plan.ts'

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

it('planText lists each change with both values, and counts those that it omits', () => {
  const rows = planRows({ image: 'a', model: 'm' }, { image: 'b', model: 'm' })
  const field = { object: 'Deployment digits', field: 'spec.replicas', before: '2', after: null }
  const created = { object: 'Ingress digits', field: '', before: null, after: 'created' }
  const text = planText('production changes', rows, [field, created])
  expect(text.split('\n')).toEqual([
    ...['production changes', '  image', '    - a', '    + b'],
    ...['  Deployment digits spec.replicas', '    - 2', '  Ingress digits', '    + created'],
  ])
  const many = Array.from({ length: 25 }, () => field)
  expect(planText('production changes', rows, many)).toContain('6 more')
})
