import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

/**
 * Loaded by `--import` into a process that is to be killed: by SIGKILL before its n-th change of the file system, as
 * DIE_BEFORE_CHANGE says. At its end a process that lives writes down how many it made, to the file CHANGES_FILE.
 */
const at = Number(process.env.DIE_BEFORE_CHANGE ?? Infinity)
let changes = 0
for (const name of ['copyFile', 'link', 'mkdir', 'mkdtemp', 'rename', 'rm', 'writeFile']) {
  const change = fs.promises[name]
  fs.promises[name] = (...args) => {
    if (++changes === at) process.kill(process.pid, 'SIGKILL')
    return change(...args)
  }
}
syncBuiltinESMExports()
process.on('exit', () => {
  if (process.env.CHANGES_FILE) fs.writeFileSync(process.env.CHANGES_FILE, String(changes))
})
