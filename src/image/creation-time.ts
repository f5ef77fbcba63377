import { UserError } from '../errors/user-error.ts'

/**
 * Returns the creation time by the SOURCE_DATE_EPOCH specification of reproducible-builds.org: whole seconds
 * since 1970.
 */
export function creationTime({ SOURCE_DATE_EPOCH: seconds }: NodeJS.ProcessEnv): Date {
  if (seconds === undefined || seconds === '') return new Date(0)
  const time = new Date(Number(seconds) * 1000)
  if (!/^\d+$/.test(seconds) || Number.isNaN(time.getTime()))
    throw new UserError({
      code: 'ENVIRONMENT_INVALID_VARIABLE',
      found: `SOURCE_DATE_EPOCH=${seconds}`,
      expected: 'whole seconds since 1970',
      hint: 'Set it, for example SOURCE_DATE_EPOCH=$(git log -1 --pretty=%ct), or unset it.',
    })
  return time
}
