import { describe, expect, it } from '@jest/globals'
import { digestOf } from '../../../../src/artifacts/digest.ts'
import { parseInputs } from '../../../../src/config/action.ts'
import { deploy as action } from '../../../../src/config/release-actions.ts'
import { refuseUnusedInputs } from '../../../../src/stages/deployment/refuse-unused-inputs.ts'
import { userError } from '../../../harness/user-error.ts'

const refuse = (inputs: Readonly<Record<string, string>>) => () => {
  refuseUnusedInputs(parseInputs(action, (name) => inputs[name] ?? ''))
}
const digest = digestOf('image')

describe('an input of `deploy`', () => {
  it.each<[string, Readonly<Record<string, string>>]>([
    ['image', { command: 'promote', image: 'other' }],
    ['image', { command: 'rollback', image: 'other' }],
    ['image', { command: 'status', image: 'other' }],
    ['image', { command: 'history', image: 'other' }],
    ['image', { render: 'image-policy', image: 'other' }],
    ['digest', { digest }],
    ['digest', { command: 'plan', digest }],
    ['digest', { command: 'promote', digest }],
    ['from', { from: 'staging' }],
    ['from', { command: 'rollback', from: 'staging' }],
    ['render', { command: 'plan', render: 'helm' }],
    ['render', { command: 'history', render: 'helm' }],
    ['render', { command: 'promote', render: 'systemd' }],
    ['render-to', { 'render-to': 'chart' }],
    ['render-to', { command: 'plan', 'render-to': 'chart' }],
  ])('%s is refused with %j', (name, inputs) => {
    expect(refuse(inputs)).toThrow(userError('INPUT_NOT_USED', `the input ${name} `))
  })

  it.each<Readonly<Record<string, string>>>([
    {},
    { image: 'other', render: 'helm', 'render-to': 'chart' },
    { render: 'image-policy', 'render-to': 'policy' },
    { command: 'plan', image: 'other' },
    { command: 'promote', from: 'staging' },
    { command: 'rollback', digest },
    { command: 'status', image: 'image', 'render-to': 'rendered' },
  ])('is accepted in %j', (inputs) => {
    expect(refuse(inputs)).not.toThrow()
  })
})
