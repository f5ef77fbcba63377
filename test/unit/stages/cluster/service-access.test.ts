import { expect, it } from '@jest/globals'
import type { KubernetesSection } from '../../../../src/config/deploy.ts'
import { parsePipeline } from '../../../../src/config/read-pipeline.ts'
import { accessTo, addressOf } from '../../../../src/stages/cluster/service-access.ts'

const place = { namespace: 'models', name: 'digits' }

function settingsOf(keys: string): KubernetesSection {
  const { deploy } = parsePipeline(`name: digits\ndeploy: {target: kubernetes, ${keys}}\n`, 'tensorline.yml')
  if (deploy.target !== 'kubernetes') throw new TypeError('no cluster')
  return deploy
}

it('a Service without a host is reached from a pod and by a port-forward', () => {
  const settings = settingsOf("context: it's mine, service: {port: 81}")
  expect(addressOf(settings, place)).toBe('http://digits.models.svc:81')
  expect(accessTo(settings, place)).toEqual([
    { from: 'a pod', way: 'http://digits.models.svc:81' },
    {
      from: 'this machine',
      way: String.raw`kubectl --context 'it'\''s mine' --namespace models port-forward service/digits 8080:81`,
    },
  ])
})

it('a Service with a host or a port of the nodes is reached from outside', () => {
  expect(accessTo(settingsOf('host: digits.example.com'), place)[0]).toEqual({
    from: 'outside',
    way: 'https://digits.example.com',
  })
  expect(accessTo(settingsOf('service: {type: NodePort, node-port: 30080}'), place)[0]).toEqual({
    from: 'outside',
    way: 'http://NODE:30080',
  })
})
