import { runAction } from '../core/index.js'

runAction('search').then((exitCode) => process.exit(exitCode))
