import { runAction } from '../core/index.js'

runAction('evaluate-gate').then((exitCode) => process.exit(exitCode))
