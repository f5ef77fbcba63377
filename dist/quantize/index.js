import { runAction } from '../core/index.js'

runAction('quantize').then((exitCode) => process.exit(exitCode))
