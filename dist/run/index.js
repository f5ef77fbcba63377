import { runAction } from '../core/index.js'

runAction('run').then((exitCode) => process.exit(exitCode))
