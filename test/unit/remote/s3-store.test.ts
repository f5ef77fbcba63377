import { expect, it } from '@jest/globals'
import { join } from 'node:path'
import { openStore } from '../../../src/remote/s3-store.ts'
import { userError } from '../../harness/user-error.ts'
import { folderWith } from '../data/sources.ts'

it('openStore ends the wait for a program that prints no credentials', async () => {
  const folder = await folderWith({ config: '[profile slow]\ncredential_process = sleep 5\n' })
  for (const name of Object.keys(process.env))
    if (name.startsWith('AWS_')) Reflect.deleteProperty(process.env, name)
  Object.assign(process.env, { AWS_CONFIG_FILE: join(folder, 'config'), AWS_PROFILE: 'slow' })
  const opening = openStore(
    { endpoint: undefined, region: undefined },
    { maySign: true, address: 's3://bucket/rows.csv', limit: 200 },
  )
  await expect(opening).rejects.toThrow(userError('DATA_ACCESS_DENIED', 'within 0.2 s'))
})
