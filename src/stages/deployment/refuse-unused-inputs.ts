import type { InputValues } from '../../config/action.ts'
import { deploy as action } from '../../config/release-actions.ts'
import { UserError, type Problem } from '../../errors/user-error.ts'

type Inputs = InputValues<typeof action>

/** Inputs that only some steps use, with the use of each. */
const uses = {
  image: {
    isUsed: ({ command, render }: Inputs) =>
      command === 'plan' || (command === 'deploy' && render !== 'image-policy'),
    expected: '`image` only with `command: deploy` or `plan`, and not with `render: image-policy`',
  },
  digest: {
    isUsed: ({ command }: Inputs) => command === 'rollback',
    expected: '`digest` only with `command: rollback`',
  },
  from: {
    isUsed: ({ command }: Inputs) => command === 'promote',
    expected: '`from` only with `command: promote`',
  },
  render: {
    isUsed: ({ command }: Inputs) => command === 'deploy',
    expected: '`render` only with `command: deploy`',
  },
  'render-to': {
    isUsed: ({ command, render }: Inputs) => command === 'deploy' && render !== '',
    expected: '`render-to` only beside `render`',
  },
} as const

/**
 * Checks whether the step uses all inputs that are set: one that was ignored would do something else than the user expects.
 * @throws UserError with all inputs that the step does not use
 */
export function refuseUnusedInputs(inputs: Inputs): void {
  const problems = (['image', 'digest', 'from', 'render', 'render-to'] as const).flatMap(
    (name): Problem[] => {
      const value = inputs[name]
      const { isUsed, expected } = uses[name]
      if (value === '' || value === action.inputs[name].default || isUsed(inputs)) return []
      const step =
        inputs.render !== '' && name !== 'render' && inputs.command === 'deploy'
          ? `\`render: ${inputs.render}\``
          : `\`command: ${inputs.command}\``
      return [
        {
          code: 'INPUT_NOT_USED',
          found: `the input ${name} (${value}) with ${step}, which does not use it`,
          expected,
          hint: `Remove \`${name}\`, or correct \`${name === 'render-to' ? 'render' : 'command'}\`.`,
        },
      ]
    },
  )
  if (problems.length > 0) throw new UserError(problems)
}
