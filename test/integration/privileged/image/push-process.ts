import { pushImage } from '../../../../src/image/registry/push-image.ts'
import type { RegistryOptions } from '../../../../src/image/registry/registry-client.ts'

const [layout = '', name = ''] = process.argv.slice(2)
const pushed = await pushImage(layout, name, ['v1'], {
  signal: new AbortController().signal,
  environment: process.env,
  registries: JSON.parse(process.env['REGISTRIES'] ?? '{}') as RegistryOptions['registries'],
})
console.log(JSON.stringify(pushed))
