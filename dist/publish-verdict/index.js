import { runAction } from '../core/index.js'

process.exit(await runAction('publish-verdict'))
