import process from 'node:process'
import { restore } from './backup/restore.ts'
import { tellAndExit } from './launch/plainSentence.ts'

process.exit(await restore(process.argv.slice(2)).catch(tellAndExit))
