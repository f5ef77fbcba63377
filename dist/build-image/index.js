import { runAction } from '../core/index.js'

runAction('build-image').then((exitCode) => process.exit(exitCode))
