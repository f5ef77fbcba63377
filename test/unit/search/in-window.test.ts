import { expect, it } from '@jest/globals'
import { setTimeout } from 'node:timers/promises'
import { mapWithWindow } from '../../../src/search/in-window.ts'

const never = new AbortController().signal

it('mapWithWindow passes each call the results that lie the width before it, in any order of completion', async () => {
  const received: number[][] = []
  const milliseconds = [30, 1, 1, 20, 1]
  const results = await mapWithWindow<number>({ count: 5, width: 2 }, never, async (number, known) => {
    received.push([...known])
    await setTimeout(milliseconds[number])
    return number
  })
  expect(results).toEqual([0, 1, 2, 3, 4])
  expect(received).toEqual([[], [], [0], [0, 1], [0, 1, 2]])
})

it('mapWithWindow runs up to its width at once', async () => {
  let underWay = 0
  let most = 0
  await mapWithWindow({ count: 6, width: 3 }, never, async () => {
    most = Math.max(most, ++underWay)
    await setTimeout(5)
    underWay--
  })
  expect(most).toBe(3)
})

it('mapWithWindow cancels the other calls when one throws, and waits for them', async () => {
  const ended: number[] = []
  const work = mapWithWindow({ count: 9, width: 2 }, never, async (number, _known, cancelled) => {
    if (number === 1) throw new Error('broken')
    await new Promise((resolve) => cancelled.addEventListener('abort', resolve))
    ended.push(number)
  })
  await expect(work).rejects.toThrow('broken')
  expect(ended).toEqual([0])
})

it('mapWithWindow starts no call after it is cancelled', async () => {
  const controller = new AbortController()
  let begun = 0
  const work = mapWithWindow({ count: 9, width: 1 }, controller.signal, async () => {
    if (++begun === 2) controller.abort(new Error('cancelled'))
  })
  await expect(work).rejects.toThrow('cancelled')
  expect(begun).toBe(2)
})
