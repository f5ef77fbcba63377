import { join } from 'node:path'
import { withFileLock } from '../../files/file-lock.ts'
import type { Host } from '../host.ts'
import { prepareWorkplace, type Workplace } from './workplace.ts'

/** Makes the workplace, and does the work while no other process works in it: two that put away the same artifact would meet. */
export async function aloneIn<Result>(
  workplace: Workplace,
  { log, cancelled }: Pick<Host, 'log' | 'cancelled'>,
  work: () => Promise<Result>,
): Promise<Result> {
  await prepareWorkplace(workplace)
  const { root } = workplace
  const options = {
    cancelled,
    onWait: () => log.info(`Another tensorline is at work in ${root}: waiting until it is done.`),
    onUnavailable: (reason: string) =>
      log.warning(`Nothing keeps another tensorline out of ${root} meanwhile (${reason}).`),
  }
  return withFileLock(join(root, 'lock'), options, work)
}
