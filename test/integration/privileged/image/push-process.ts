import { pushImage } from '../../../../src/image/registry.ts'

const [layout = '', name = ''] = process.argv.slice(2)
const pushed = await pushImage(layout, name, ['v1'], {
  signal: new AbortController().signal,
  environment: process.env,
})
console.log(JSON.stringify(pushed))
