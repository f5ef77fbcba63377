/** A process that provisions: `node provision-process.ts LOCK_JSON TOOL_CACHE`. Prints its log, then the folder. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { provisionLibrary } from '../../../src/libraries/provision.ts'
import { runtimeLockSchema, tensorFlowLibrary } from '../../../src/libraries/tensorflow.ts'

const [lockFile = '', toolCache = ''] = process.argv.slice(2)
const print = (message: string) => console.log(message)
console.log(
  await provisionLibrary({
    library: tensorFlowLibrary(runtimeLockSchema.parse(JSON.parse(readFileSync(lockFile, 'utf8')))),
    toolCache,
    stamps: join(toolCache, '../stamps'),
    cache: { restore: async () => false, save: async () => undefined },
    log: {
      info: print,
      warning: print,
      error: print,
      debug: print,
      progress: print,
      group: (_, work) => work(),
    },
  }),
)
