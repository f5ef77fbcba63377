import { describe, expect, it } from '@jest/globals'
import { renderHtml } from '../../../src/report/html.ts'
import { renderMarkdown } from '../../../src/report/verdict-markdown.ts'
import { verdictText } from '../../../src/report/verdict-text.ts'
import { failedVerdict, seedsVerdict } from '../../harness/verdicts.ts'

const aboutModels = 'This compares two trained models'
const one = failedVerdict()
const three = seedsVerdict()
const plain = (_: unknown, text: string) => text

describe('a report of one seed', () => {
  it.each([
    ['comment', renderMarkdown(one)],
    ['page', renderHtml(one, new Map()).replaceAll(/\s+/g, ' ')],
  ])('states in the %s that it compares two models and not the change', (_, text) => {
    expect(text).toContain(aboutModels)
  })
})

describe('a report of several seeds', () => {
  const comment = renderMarkdown(three)
  const page = renderHtml(three, new Map()).replaceAll(/\s+/g, ' ')

  it.each([
    ['comment', comment],
    ['page', page],
  ])(
    'states in the %s that it is about the change, and which parts are of the first seed only',
    (_, text) => {
      expect(text).not.toContain(aboutModels)
      expect(text).toContain('3 candidate and 3 baseline models were compared')
      expect(text).toContain('show the models of the first seed')
    },
  )

  it('shows the value of each seed and their standard deviation for both sides', () => {
    const row = String.raw`\| accuracy \| Candidate \| [\d.]+ % \| [\d.]+ points \| ([\d.]+ %(, )?){3} \|`
    expect(comment).toMatch(new RegExp(row))
    expect(comment).toMatch(new RegExp(row.replace('Candidate', 'Baseline')))
    expect(page).toContain('Metrics of each seed')
  })

  it('names the method of the bounds', () => {
    expect(comment).toContain('t over seeds and examples')
    expect(verdictText(three, plain)).toContain('Against the baseline, means of 3 seeds')
  })
})
