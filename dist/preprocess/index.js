import { runAction } from '../core/index.js'

runAction('preprocess').then((exitCode) => process.exit(exitCode))
