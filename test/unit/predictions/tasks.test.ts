import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Task } from '../../../src/config/gate.ts'
import { predictionsOf } from '../../../src/predictions/from-tables.ts'
import { readTable } from '../../../src/predictions/read-table.ts'
import { userError } from '../../harness/user-error.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tensorline-tasks-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function tableOf(text: string, task?: Task) {
  const file = join(folder, 'given.csv')
  await writeFile(file, text)
  return (await readTable(file, task, 'given.csv')).table
}

const answersIn = async (text: string, other?: string, task?: Task) => {
  const [candidate, baseline] = predictionsOf([
    await tableOf(text, task),
    ...(other === undefined ? [] : [await tableOf(other, task)]),
  ])
  if (!candidate) throw new TypeError('no answers')
  return { candidate, baseline: baseline ?? null }
}

describe('the task', () => {
  it.each([
    ['classification', 'example,label,prediction\n1,cat,dog'],
    ['classification', 'example,label,score.0,score.1\n1,0,0.5,0.5'],
    ['classification', 'example,label,prediction,position\n1,cat,dog,3\n2,cat,cat,4'],
    ['regression', 'example,label,prediction\n1,2,2.5'],
    ['ranking', 'query,item,relevance,score\nq,a,1,0.5'],
    ['sequence', 'example,position,label,prediction\ns,0,O,O\ns,1,B-X,O'],
  ])('is %s for the columns %j', async (task, text) => {
    expect((await tableOf(text)).task).toBe(task)
  })

  it('must be configured if integers may be classes or values', async () => {
    const text = 'example,label,prediction\n1,2,2\n2,3,4'
    await expect(tableOf(text)).rejects.toThrow(userError('PREDICTIONS_AMBIGUOUS_TASK'))
    expect((await tableOf(text, 'classification')).task).toBe('classification')
    expect((await tableOf(text, 'regression')).task).toBe('regression')
  })

  it('is regression if most cells are numbers, so that the error names the line of a cell that is not', async () => {
    const rows = Array.from({ length: 20 }, (_, row) => `${row},${row / 7},${row === 5 ? 'inf' : row / 8}`)
    await expect(tableOf(['example,label,prediction', ...rows].join('\n'))).rejects.toThrow(
      userError('PREDICTIONS_INVALID_VALUE', 'given.csv:7'),
    )
  })

  it('has an error that lists only the missing columns', async () => {
    await expect(tableOf('id,label,prediction\n1,0.5,0.4')).rejects.toThrow(
      userError('PREDICTIONS_INVALID_COLUMNS', 'without the column example; it has'),
    )
  })

  it('is refused with the names of its missing columns', async () => {
    await expect(tableOf('id,label\n1,a')).rejects.toThrow(
      userError('PREDICTIONS_INVALID_COLUMNS', 'example', '"id", "label"'),
    )
    await expect(tableOf('example,label\n1,a')).rejects.toThrow(
      userError('PREDICTIONS_INVALID_COLUMNS', 'prediction', 'score.<class>'),
    )
    await expect(tableOf('query,item,score\n1,a,1')).rejects.toThrow(
      userError('PREDICTIONS_INVALID_COLUMNS', 'relevance'),
    )
  })
})

it('readTable keeps the text of a column score.<name> for a task without class scores', async () => {
  const file = join(folder, 'banded.csv')
  await writeFile(file, 'example,label,prediction,score.band\n1,2.5,2,low\n2,3.5,3,high')
  const { raw } = await readTable(file, 'regression', 'banded.csv')
  expect(raw.columns.get('score.band')).toEqual(['low', 'high'])
})

it('predictionsOf returns class scores as float64, in the order of the ids', async () => {
  const file = join(folder, 'scored.csv')
  await writeFile(file, 'example,label,score.0,score.1\nb,0,0.75,0.25\na,1,0.1,0.9')
  const { raw } = await readTable(file, undefined, 'scored.csv')
  expect(raw.columns.get('score.1')).toEqual(Float64Array.of(0.9, 0.25))
})

describe('classes', () => {
  it('are those of both files if neither has scores', async () => {
    const { candidate, baseline } = await answersIn(
      'example,label,prediction\n1,a,b\n2,a,a',
      'example,label,prediction\n1,a,c\n2,a,a',
    )
    expect(candidate).toMatchObject({ classes: ['a', 'b', 'c'], labels: Int32Array.of(0, 0) })
    expect(baseline).toMatchObject({ classes: ['a', 'b', 'c'], predicted: Int32Array.of(2, 0) })
  })

  it('are those with scores, also for the file without scores', async () => {
    const { baseline } = await answersIn(
      'example,label,score.a,score.b\n1,a,0.9,0.1',
      'example,label,prediction\n1,a,a',
    )
    expect(baseline).toMatchObject({ classes: ['a', 'b'], scores: null })
  })

  it('are the same whether a whole number has a fraction or not', async () => {
    const { candidate } = await answersIn(
      'example,label,prediction,score.0.0,score.1.0\n1,0,0.0,0.9,0.1\n2,1,1.0,0.2,0.8',
    )
    expect(candidate).toMatchObject({ classes: ['0', '1'], predicted: Int32Array.of(0, 1) })
  })

  it('are refused without scores if other classes have scores', async () => {
    await expect(answersIn('example,label,score.a\n1,a,0.9\n2,b,0.1')).rejects.toThrow(
      userError('PREDICTIONS_INVALID_COLUMNS', '1 classes', '"b"'),
    )
  })
})

describe('ids', () => {
  it('of query and item differ even if they are equal when joined by a slash', async () => {
    const { candidate } = await answersIn('query,item,relevance,score\na/b,c,1,1\na,b/c,0,1')
    expect(new Set(candidate.ids).size).toBe(2)
  })

  it('of a sequence are in the order of its positions', async () => {
    const { candidate } = await answersIn(
      'example,position,label,prediction\ns,10,B,O\ns,2,O,O\nr,0,O,O\ns,1,O,O',
    )
    expect(candidate).toMatchObject({
      ids: ['r/0', 's/1', 's/2', 's/10'],
      sequences: Int32Array.of(0, 1, 1, 1),
    })
  })
})
