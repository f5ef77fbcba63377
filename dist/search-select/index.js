import { runAction } from '../core/index.js'

runAction('search-select').then((exitCode) => process.exit(exitCode))
