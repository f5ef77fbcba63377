import { describe, expect, it } from '@jest/globals'
import { lineChart } from '../../../src/report/markdown.ts'

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
