import process from 'node:process'
import { backup } from './backup/backup.ts'
import { tellAndExit } from './launch/plainSentence.ts'

process.exit(await backup(process.argv.slice(2)).catch(tellAndExit))
