import { describe, expect, it } from '@jest/globals'
import { RequestQueue, type Job } from '../../../../src/serving/threads/request-queue.ts'

const large = 256 * 1024

function job(bytes = 10): Job {
  return {
    call: { protocol: 'simple', mediaType: 'application/json', body: new Uint8Array(bytes) },
    settle: () => {},
  }
}

function queueOf(...jobs: readonly Job[]): RequestQueue {
  const queue = new RequestQueue(4)
  for (const each of jobs) queue.add(each)
  return queue
}

describe('the queue of requests', () => {
  it('gives a thread all small requests together, in their order', () => {
    const jobs = [job(), job(), job()]
    expect(queueOf(...jobs).take(1, true)).toEqual(jobs)
  })

  it('divides small requests among the free threads', () => {
    const jobs = [job(), job(), job()]
    const queue = queueOf(...jobs)
    expect(queue.take(2, true)).toEqual(jobs.slice(0, 2))
    expect(queue.take(1, true)).toEqual(jobs.slice(2))
  })

  it('makes no group of more requests than allowed', () => {
    const queue = queueOf(...Array.from({ length: 9 }, () => job()))
    expect(
      [queue.take(1, true), queue.take(1, true), queue.take(1, true)].map(({ length }) => length),
    ).toEqual([4, 4, 1])
  })

  it('gives a thread a large request alone, if it is the first', () => {
    const [first, second] = [job(large), job()]
    const queue = queueOf(first, second)
    expect(queue.take(1, true)).toEqual([first])
    expect(queue.take(1, true)).toEqual([second])
  })

  it('lets small requests overtake a large one that no thread may take', () => {
    const [first, second] = [job(large), job()]
    const queue = queueOf(first, second)
    expect(queue.take(1, false)).toEqual([second])
    expect(queue.length).toBe(1)
    expect(queue.take(1, true)).toEqual([first])
  })

  it('forgets a request that is removed, and says whether it still waited', () => {
    const only = job()
    const queue = queueOf(only)
    expect([queue.remove(only), queue.remove(only)]).toEqual([true, false])
    expect(queue.take(1, true)).toEqual([])
  })
})
