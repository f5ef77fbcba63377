import { expect, it } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const entry = join(import.meta.dirname, '../../../src/engine/tfjs-bundle.cjs')

it('the functions of Node that tfjs-node calls work without a deprecation warning', () => {
  // The backend calls them for each list of tensors, for example in `tf.concat`.
  const program = `
    require(${JSON.stringify(entry)})
    const util = require('node:util')
    console.log(util.isArray([]), util.isArray({}), util.isNullOrUndefined(null), util.isNullOrUndefined(0))`
  const { stdout, stderr } = spawnSync(process.execPath, ['--throw-deprecation', '-e', program], {
    encoding: 'utf8',
  })
  expect({ stdout, stderr }).toEqual({ stdout: 'true false true false\n', stderr: '' })
})
