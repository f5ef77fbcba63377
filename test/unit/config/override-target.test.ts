import { describe, expect, it } from '@jest/globals'
import { parsePipeline } from '../../../src/config/read-pipeline.ts'
import { userError } from '../../harness/user-error.ts'

const file =
  'name: x\ndeploy: {target: kubernetes, environment: staging, replicas: 3, host: x.org, verify: ready}\n'
const override = (path: string, value: string) => ({ path: path.split('.'), value, from: 'the input "set"' })

function parse(text: string, ...overrides: ReturnType<typeof override>[]) {
  const notes: string[] = []
  const { deploy } = parsePipeline(text, 'tensorline.yml', overrides, (note) => notes.push(note))
  return { deploy, notes }
}

describe('an override of `deploy.target`', () => {
  it('keeps the keys that both targets have, and names the others', () => {
    const { deploy, notes } = parse(file, override('deploy.target', 'local'))
    expect(deploy).toEqual({
      target: 'local',
      environment: 'staging',
      verify: 'ready',
      port: 8080,
      'allow-unverified': false,
    })
    expect(notes).toEqual([expect.stringMatching('deploy.target.* not used: replicas, host$')])
  })

  it('leads to the cluster from the settings of this machine too', () => {
    const { deploy, notes } = parse(
      'name: x\ndeploy: {port: 9000}\n',
      override('deploy.target', 'kubernetes'),
      override('deploy.replicas', '4'),
    )
    expect(deploy).toMatchObject({ target: 'kubernetes', replicas: 4 })
    expect(notes).toEqual([expect.stringMatching('not used: port$')])
  })

  it('logs nothing if no key is removed', () => {
    expect(parse('name: x\n', override('deploy.target', 'kubernetes')).notes).toEqual([])
    expect(parse(file, override('deploy.target', 'kubernetes')).notes).toEqual([])
    expect(parse(file, override('deploy.replicas', '4')).notes).toEqual([])
  })

  it('does not excuse misspelt keys, or other overrides of keys that the target does not have', () => {
    const misspelt = () => parse('name: x\ndeploy: {replica: 1}\n', override('deploy.target', 'kubernetes'))
    expect(misspelt).toThrow(userError('CONFIG_UNKNOWN_KEY', 'deploy.replica'))
    const both = () => parse(file, override('deploy.target', 'local'), override('deploy.replicas', '4'))
    expect(both).toThrow(userError('CONFIG_UNKNOWN_KEY', 'deploy.replicas'))
  })
})
