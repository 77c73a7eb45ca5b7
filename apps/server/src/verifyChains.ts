import process from 'node:process'
import { verifyChains } from './chains/verifyChains.ts'
import { tellAndExit } from './launch/plainSentence.ts'

process.exit(await verifyChains(process.argv.slice(2)).catch(tellAndExit))
