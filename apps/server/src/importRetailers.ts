import { importRetailers } from './register/importRetailers.ts'

await importRetailers(process.argv.slice(2))
