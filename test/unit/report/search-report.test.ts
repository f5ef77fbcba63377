import { expect, it } from '@jest/globals'
import { searchHtml, searchMarkdown } from '../../../src/report/search-report.ts'
import type { SearchResult, Trial } from '../../../src/search/trial.ts'

function resultOf(points: readonly Trial['point'][]): SearchResult {
  const trials = points.map((point, trial): Trial => ({
    trial,
    point,
    outcome: 'finished',
    value: trial / 10,
    epochs: 3,
    digest: `sha256:${'a'.repeat(64)}`,
    note: '',
  }))
  const failed: Trial = {
    trial: points.length,
    point: points[0] ?? {},
    outcome: 'failed',
    value: null,
    epochs: 0,
    digest: null,
    note: 'found a loss of NaN',
  }
  return {
    name: 'digits',
    metric: 'validation-accuracy',
    trials: [...trials, failed],
    winner: points.length - 1,
  }
}

const rates = [0.1, 0.01, 0.001].map((rate) => ({ 'train.optimizer.sgd.learning-rate': rate }))
const pairs = rates.map((point, index) => ({ ...point, 'train.batch-size': 32 * (index + 1) }))
const marks = (page: string, element: string) => page.match(new RegExp(`<${element}\\b`, 'g'))?.length ?? 0

it('searchHtml draws a dot for each trial if one value is searched', () => {
  const page = searchHtml(resultOf(rates), 'validation-accuracy')
  expect([marks(page, 'circle'), marks(page, 'polyline')]).toEqual([3, 0])
})

it('searchHtml draws a line over all values for each trial if several are searched', () => {
  const page = searchHtml(resultOf(pairs), 'validation-accuracy')
  expect([marks(page, 'circle'), marks(page, 'polyline')]).toEqual([0, 3])
})

it('searchMarkdown lists the trials best first, and a failed trial last with its reason', () => {
  const text = searchMarkdown(resultOf(rates), 'validation-accuracy')
  const rows = [...text.matchAll(/^\| (\d) \|.*\| (.*) \|$/gm)].map(([, trial, note]) => [
    trial,
    note?.trim(),
  ])
  expect(rows).toEqual([
    ['2', 'best'],
    ['1', ''],
    ['0', ''],
    ['3', 'failed: found a loss of NaN'],
  ])
})
