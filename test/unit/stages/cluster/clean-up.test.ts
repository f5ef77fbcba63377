import { expect, it } from '@jest/globals'
import { cleanUpAfterFailure, withCleanUp } from '../../../../src/stages/cluster/clean-up.ts'
import { silentLog } from '../../kubernetes/api-server.ts'

const fail = (message: string) => () => Promise.reject(new Error(message))

it.each([
  ['withCleanUp', withCleanUp],
  ['cleanUpAfterFailure', cleanUpAfterFailure],
])('%s keeps the cause if the clean-up fails too, and warns of the clean-up', async (_, run) => {
  const warnings: string[] = []
  const log = { ...silentLog, warning: (text: string) => void warnings.push(text) }
  await expect(run(log, fail('cause'), fail('clean-up'))).rejects.toThrow('cause')
  expect(warnings).toEqual([expect.stringContaining('clean-up')])
})

it('withCleanUp rejects with the error of the clean-up after successful work', async () => {
  await expect(withCleanUp(silentLog, () => Promise.resolve(), fail('clean-up'))).rejects.toThrow('clean-up')
})
