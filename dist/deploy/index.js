import { runAction } from '../core/index.js'

runAction('deploy').then((exitCode) => process.exit(exitCode))
