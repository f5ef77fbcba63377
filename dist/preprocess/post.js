import { cleanUp } from '../core/index.js'

await cleanUp()
process.exit()
