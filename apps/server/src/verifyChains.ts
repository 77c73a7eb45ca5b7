import { verifyChains } from './chains/verifyChains.ts'

await verifyChains(process.argv.slice(2))
