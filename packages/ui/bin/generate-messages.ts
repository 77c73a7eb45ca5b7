// Compiles the messages of the package it is run in. Fails when a language misses one.
import { generateMessages } from '../build/generateMessages.ts'

try {
  await generateMessages(process.cwd())
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
