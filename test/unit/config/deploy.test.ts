import { describe, expect, it } from '@jest/globals'
import { parsePipeline } from '../../../src/config/read-pipeline.ts'
import { userError } from '../../harness/user-error.ts'

const deployOf = (section: string) => parsePipeline(`name: x\ndeploy: ${section}\n`, 'tensorline.yml').deploy
const parsing = (section: string) => () => deployOf(section)

describe('deploy', () => {
  it('has the target `local` by default', () => {
    expect(parsePipeline('name: x\n', 'tensorline.yml').deploy).toEqual({
      target: 'local',
      'allow-unverified': false,
      environment: 'production',
      port: 8080,
      verify: 'golden',
    })
    expect(deployOf('{port: 0}')).toMatchObject({ target: 'local', port: 0 })
  })

  it('takes numbers and booleans as values of environment variables', () => {
    const env = '{MAX_QUEUE: 8, MODEL_CONTROL: false, AUTH_TOKEN: {secret: digits, key: token}}'
    expect(deployOf(`{target: kubernetes, env: ${env}}`)).toMatchObject({
      env: { MAX_QUEUE: '8', MODEL_CONTROL: 'false', AUTH_TOKEN: { secret: 'digits', key: 'token' } },
    })
  })

  it('takes numbers as processors and bytes', () => {
    expect(deployOf('{target: kubernetes, resources: {cpu: 2, memory: 268435456}}')).toMatchObject({
      resources: { cpu: '2', memory: '268435456' },
    })
    expect(deployOf('{target: kubernetes, resources: {cpu: 0.5, memory: 32Mi}}')).toMatchObject({
      resources: { cpu: '0.5', memory: '32Mi' },
    })
  })

  it('suggests a unit for a memory that was probably meant in MiB', () => {
    expect(parsing('{target: kubernetes, resources: {memory: 256}}')).toThrow(
      userError('CONFIG_INVALID_VALUE', 'at least 32Mi, such as 256Mi'),
    )
    expect(parsing('{target: kubernetes, resources: {memory: 256 MB}}')).toThrow(
      userError('CONFIG_INVALID_VALUE', 'bytes such as 256Mi'),
    )
  })

  it('lists the targets in the error about an unknown one', () => {
    expect(parsing('{target: kubernets}')).toThrow(
      userError('CONFIG_INVALID_VALUE', 'deploy.target', '"local" or "kubernetes"', '"kubernetes"?'),
    )
  })

  it('reports a key of another target without suggesting it again', () => {
    expect(parsing('{target: local, replicas: 3}')).toThrow(
      userError('CONFIG_UNKNOWN_KEY', 'deploy.replicas', 'Remove "replicas"'),
    )
  })

  it('accepts the settings of another strategy or type of Service than the set one, for one run', () => {
    const text =
      'name: x\ndeploy: {target: kubernetes, strategy: canary, canary: {steps: [20]}, service: {type: NodePort, node-port: 30080}}\n'
    const override = (path: string, value: string) => ({
      path: path.split('.'),
      value,
      from: 'the input "set"',
    })
    const overrides = [override('deploy.strategy', 'rolling'), override('deploy.service.type', 'ClusterIP')]
    expect(parsePipeline(text, 'tensorline.yml', overrides).deploy).toMatchObject({
      strategy: 'rolling',
      canary: { steps: [20] },
      service: { type: 'ClusterIP' },
    })
  })

  it.each([
    ['{target: kubernetes, port: 80}', 'deploy.port'],
    ['{replicas: 2}', 'deploy.replicas'],
  ])('names the key of the target for a key of another target in %s', (text, path) => {
    expect(parsing(text)).toThrow(userError('CONFIG_UNKNOWN_KEY', path, '`deploy.target`'))
  })

  it('reports the form of a duration for a number', () => {
    expect(parsing('{target: kubernetes, timeout: 10}')).toThrow(
      userError('CONFIG_INVALID_VALUE', 'deploy.timeout', 'a duration such as'),
    )
  })

  it('reports a misspelt key of a canary that the set strategy does not use', () => {
    expect(parsing('{target: kubernetes, strategy: rolling, canary: {stepz: [20]}}')).toThrow(
      userError('CONFIG_UNKNOWN_KEY', 'deploy.canary', '"steps"?'),
    )
  })

  it.each([
    ['replicas: {min: 3, max: 2}', 'deploy.replicas.max'],
    ['env: {PORT: 80}', 'deploy.env.PORT'],
    ['env: {MAX_BATCH_SIZE: abc}', 'deploy.env.MAX_BATCH_SIZE'],
    ['gateway: public', 'deploy.gateway'],
    ['canary: {}', 'deploy.canary'],
    ['strategy: canary, canary: {steps: [50, 10]}', 'deploy.canary.steps'],
    ['strategy: canary, canary: {mirror: 10}', 'deploy.canary.mirror'],
    [
      'strategy: canary, canary: {mirror: 10}, host: a.example, gateway: public, env: {PREDICTION_LOG: /var/log}',
      'deploy.canary.mirror',
    ],
    ['service: {node-port: 30080}', 'deploy.service.node-port'],
    ['resources: {memory: 256 MB}', 'deploy.resources.memory'],
    ['timeout: 10', 'deploy.timeout'],
    [`resources: {cpu: '${'9'.repeat(30)}'}`, 'deploy.resources.cpu'],
    [`resources: {memory: ${'9'.repeat(30)}Gi}`, 'deploy.resources.memory'],
    ['resources: {memory: 31Mi}', 'deploy.resources.memory'],
    ['resources: {memory: 256}', 'deploy.resources.memory'],
    ['resources: {cpu: 0.0001}', 'deploy.resources.cpu'],
    ['timeout: 30d', 'deploy.timeout'],
    ['strategy: canary, canary: {budget: 99999999999999h}', 'deploy.canary.budget'],
    ['replicas: 4294967297', 'deploy.replicas'],
    ['replicas: {min: 1, max: 4294967297}', 'deploy.replicas.max'],
    ['trust: {workflow: release.yml}', 'deploy.trust'],
  ])('refuses %s', (keys, path) => {
    expect(parsing(`{target: kubernetes, ${keys}}`)).toThrow(userError('CONFIG_INVALID_VALUE', path))
  })
})
