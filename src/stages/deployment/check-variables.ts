import leven from 'leven'
import type { KubernetesSection } from '../../config/deploy.ts'
import { closestName } from '../../config/did-you-mean.ts'
import { reservedVariables } from '../../config/workload.ts'
import { UserError, type Problem } from '../../errors/user-error.ts'
import type { Log } from '../../host/host.ts'
import { invalidSetting, settingNames } from '../../serving/settings.ts'

/** Beginnings of the variables of libraries in the image, which can be similar to those of the server. */
const ofLibraries = /^(?:OTEL|NODE|NPM|TF|ORT|CUDA|NVIDIA)_/

/**
 * Checks the variables in `deploy.env` as the server reads them, and warns of names that are probably misspelt. Other names
 * are ignored, because code of the user in the image can read them.
 * @throws UserError for each value with which the server would not start
 */
export function checkVariables(env: KubernetesSection['env'], log: Log): void {
  const problems = Object.entries(env).flatMap(([name, value]): Problem[] => {
    const expected = typeof value === 'string' ? invalidSetting(name, value) : null
    if (expected === null) return []
    return [
      {
        code: 'CONFIG_INVALID_VALUE',
        found: `${name === 'AUTH_TOKEN' ? 'an invalid value' : JSON.stringify(value)} at deploy.env.${name}`,
        expected,
        hint: `Set \`deploy.env.${name}\` to a value that the server accepts, or remove it to use the default.`,
        key: ['deploy', 'env', name],
      },
    ]
  })
  if (problems.length > 0) throw new UserError(problems)
  for (const name of Object.keys(env)) {
    const known = misspelt(name)
    if (known !== null)
      log.warning(
        `The server does not read the variable ${name} in \`deploy.env\`. Did you mean ${known}? Ignore this if code of your own in the image reads it.`,
      )
  }
}

const allowed = settingNames.filter((name) => !reservedVariables.includes(name))

/** Returns the variable of the server that a name probably stands for; null for a name of the server, and for an unrelated name. */
function misspelt(name: string): string | null {
  if (settingNames.includes(name) || ofLibraries.test(name)) return null
  const closest = closestName(name, allowed)
  if (closest === null) return null
  const upper = name.toUpperCase()
  const isPart = upper.includes(closest) || closest.includes(upper)
  return isPart || leven(upper, closest) <= (name.length > 6 ? 2 : 1) ? closest : null
}
