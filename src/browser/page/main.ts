import { ServerConnection } from './server-connection.ts'
import { showTryPage } from './try-page.ts'

const place = document.querySelector('main')
if (place) await showTryPage(new ServerConnection(), place)
