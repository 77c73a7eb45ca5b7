// Compiles the messages of the package it is run in. Fails when a language misses one.
import { generateMessages } from '../build/generateMessages.ts'

try {
  await generateMessages(process.cwd())
  // inlang leaves timers behind that would keep the process for half a minute.
  process.exit(0)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
