import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { join } from 'node:path'

/**
 * Loaded by `--import` into a process that is to be killed: by SIGKILL before its n-th change of the file system, as
 * DIE_BEFORE_CHANGE says, when its output matches the pattern DIE_WHEN_PRINTED, or while it writes a file `draft-*` below the
 * folder DIE_WHILE_DRAFTING. With CANCEL_BEFORE_CHANGE or CANCEL_WHEN_PRINTED, its supervisor gets the signal CANCEL_BY then
 * instead. At its end a process that lives writes down how many it made, to the file CHANGES_FILE.
 *
 * The process sends the signal itself, since on a busy machine the test may be too late.
 */
const { DIE_BEFORE_CHANGE, CANCEL_BEFORE_CHANGE, CANCEL_BY, CHANGES_FILE } = process.env
const { DIE_WHEN_PRINTED, DIE_WHILE_DRAFTING, CANCEL_WHEN_PRINTED } = process.env
// The output of a process that it starts is no output of this one.
delete process.env.DIE_WHEN_PRINTED
let changes = 0
if (DIE_WHEN_PRINTED) whenPrinted(DIE_WHEN_PRINTED, die)
if (CANCEL_WHEN_PRINTED) whenPrinted(CANCEL_WHEN_PRINTED, cancel)
if (DIE_WHILE_DRAFTING) setInterval(() => isDrafting(DIE_WHILE_DRAFTING) && die(), 1).unref()
watch(fs.promises, ['appendFile', 'copyFile', 'link', 'mkdir', 'rename', 'rm', 'writeFile'])
watch(fs, ['mkdtempSync', 'renameSync'])

function watch(module, names) {
  for (const name of names) {
    const change = module[name]
    module[name] = (...args) => {
      changes++
      if (changes === Number(DIE_BEFORE_CHANGE)) die()
      if (changes === Number(CANCEL_BEFORE_CHANGE)) cancel()
      return change(...args)
    }
  }
}
syncBuiltinESMExports()

function whenPrinted(pattern, act) {
  let printed = ''
  let acted = false
  for (const stream of [process.stdout, process.stderr]) {
    const write = stream.write.bind(stream)
    stream.write = (text, ...rest) => {
      const isWritten = write(text, ...rest)
      printed += String(text)
      if (!acted && new RegExp(pattern).test(printed)) {
        acted = true
        act()
      }
      return isWritten
    }
  }
}

function isDrafting(folder) {
  try {
    return fs
      .readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(({ name }) => name.startsWith('draft-'))
      .some(({ parentPath, name }) => fs.statSync(join(parentPath, name)).size > 0)
  } catch {
    // The folder does not exist yet, or a file was renamed.
    return false
  }
}

function die() {
  process.kill(process.pid, 'SIGKILL')
}

function cancel() {
  fs.writeSync(2, 'cancelled by a test\n')
  process.kill(process.ppid, CANCEL_BY)
}

process.on('exit', () => {
  if (CHANGES_FILE && changes > 0) fs.writeFileSync(CHANGES_FILE, String(changes))
})
