import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

/**
 * Loaded by `--import` into a process that is to be killed: by SIGKILL before its n-th change of the file system, as
 * DIE_BEFORE_CHANGE says. With CANCEL_BEFORE_CHANGE, its supervisor gets the signal CANCEL_BY then instead. At its end a process
 * that lives writes down how many it made, to the file CHANGES_FILE.
 */
const { DIE_BEFORE_CHANGE, CANCEL_BEFORE_CHANGE, CANCEL_BY, CHANGES_FILE } = process.env
let changes = 0
watch(fs.promises, ['appendFile', 'copyFile', 'link', 'mkdir', 'rename', 'rm', 'writeFile'])
watch(fs, ['mkdtempSync', 'renameSync'])

function watch(module, names) {
  for (const name of names) {
    const change = module[name]
    module[name] = (...args) => {
      changes++
      if (changes === Number(DIE_BEFORE_CHANGE)) process.kill(process.pid, 'SIGKILL')
      if (changes === Number(CANCEL_BEFORE_CHANGE)) cancel()
      return change(...args)
    }
  }
}
syncBuiltinESMExports()

function cancel() {
  fs.writeSync(2, `cancelled at ${Date.now()} ms\n`)
  process.kill(process.ppid, CANCEL_BY)
}

process.on('exit', () => {
  if (CHANGES_FILE && changes > 0) fs.writeFileSync(CHANGES_FILE, String(changes))
})
