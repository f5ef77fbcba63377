import { runAction } from '../core/index.js'

runAction('publish-verdict').then((exitCode) => process.exit(exitCode))
