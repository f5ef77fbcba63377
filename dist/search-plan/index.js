import { runAction } from '../core/index.js'

runAction('search-plan').then((exitCode) => process.exit(exitCode))
