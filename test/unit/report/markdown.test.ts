import { describe, expect, it } from '@jest/globals'
import { lineChart, md } from '../../../src/report/markdown.ts'

describe('a chart over the epochs', () => {
  it('draws every epoch of a short training', () => {
    expect(lineChart('Loss', [{ name: 'training', values: [3, 2, 1] }])?.text).toContain(
      'x-axis "epoch" [1, 2, 3]\n  y-axis 1 --> 3\n  line [3, 2, 1]',
    )
  })

  it('draws every nth epoch of a long training, within the limits of GitHub', () => {
    const values = Array.from({ length: 400_000 }, (_, epoch) => 1 / (epoch + 1))
    const curves = ['training', 'validation'].map((name) => ({ name, values }))
    const chart = lineChart('Loss', curves)?.text ?? ''
    expect(chart.length).toBeLessThan(50_000)
    expect(chart).toContain('[1, 1335, 2669,')
  })
})

it('digests in untrusted text become code, so that a copy of them is exact', () => {
  const digest = `sha256:${'0123456789abcdef'.repeat(4)}`
  expect(md`${`Serves ghcr.io/acme/digits@${digest}, not ${digest}`}`.text).toBe(
    `Serves \`ghcr.io/acme/digits@${digest}\`, not \`${digest}\``,
  )
  expect(md`${`@${digest}0`}`.text).toContain('\u200b')
})
