import { runAction } from '../core/index.js'

runAction('train').then((exitCode) => process.exit(exitCode))
