import { join } from 'node:path'
import { withFileLock } from '../../files/file-lock.ts'
import type { Host } from '../host.ts'
import { prepareWorkplace, type Workplace } from './workplace.ts'

/**
 * Creates the workplace, and runs the work while no other process works in it: two processes would conflict when they
 * replace the same artifact.
 */
export async function aloneIn<Result>(
  workplace: Workplace,
  { log, cancelled }: Pick<Host, 'log' | 'cancelled'>,
  work: () => Promise<Result>,
): Promise<Result> {
  await prepareWorkplace(workplace)
  const { root } = workplace
  const options = {
    cancelled,
    onWait: () => log.info(`Another tensorline process is working in ${root}: waiting for it to finish.`),
    onUnavailable: (reason: string) =>
      log.warning(
        `${root} cannot be locked, so another tensorline process may change it meanwhile (${reason}).`,
      ),
  }
  return withFileLock(join(root, 'lock'), options, work)
}
