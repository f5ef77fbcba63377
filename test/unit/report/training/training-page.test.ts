import { describe, expect, it } from '@jest/globals'
import { renderTrainingReport } from '../../../../src/report/training/training-page.ts'
import { augmentation, hostile, trainingReport, validated } from '../../../harness/training-reports.ts'

describe('renderTrainingReport', () => {
  it('names the epoch of the kept weights, and the metric that chose it', () => {
    const page = renderTrainingReport(trainingReport({ epochs: 12, epoch: 9, chosenBy: 'validation-loss' }))
    expect(page).toContain('The model has the weights of epoch 9, the best by validation-loss.')
    expect(page).toContain('epoch 9 kept')
  })

  it('shows each picture beside its versions, with the shares of mixed labels', () => {
    const page = renderTrainingReport(trainingReport({ augmentation: augmentation(4) }))
    expect(page.match(/<figure>\s*<img/g)).toHaveLength(4 * 6)
    expect(page).toMatch(/dog<\/bdi><\/b>\s*<span>31 %<\/span>/)
    expect(page).not.toContain('0 %</span>')
  })

  it('says which epochs are those of a longer training', () => {
    const shown = augmentation(1)
    expect(renderTrainingReport(trainingReport({ epochs: 2, augmentation: shown }))).toMatch(
      /Epochs after\s+epoch\s+2/,
    )
    expect(renderTrainingReport(trainingReport({ epochs: 5, augmentation: shown }))).not.toMatch(
      /Epochs after/,
    )
  })

  it('lists the likely label errors of each output under a heading of its own', () => {
    const page = renderTrainingReport(
      trainingReport({ validation: [validated('kind', 3), validated('mood', 1), validated('none', 0)] }),
    )
    expect(page).toContain('Likely label errors: kind')
    expect(page).toContain('Likely label errors: mood')
    expect(page).not.toContain('Likely label errors: none')
    expect(page).toContain('Classes of the validation split: none')
    expect(new Set(page.match(/ id="[^"]+"/g)).size).toBe(page.match(/ id="[^"]+"/g)?.length)
  })

  it('names the reason if the classes could not be evaluated', () => {
    expect(renderTrainingReport(trainingReport({ validation: null }))).toContain('Not evaluated:')
  })

  it('escapes names of the data and of the configuration', () => {
    const page = renderTrainingReport(trainingReport({ validation: [validated(hostile, 2)], name: hostile }))
    expect(page).not.toContain('<script>')
    expect(page).toContain('&lt;script&gt;')
  })
})
