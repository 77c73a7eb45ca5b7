import { findRegisterMapping } from './registerMappings.ts'
import { createDb } from '@kewo/db'
import { importRegister } from './importRegister.ts'
import { registerFile } from './table/registerSource.ts'

// Imports a file and stops in the middle of it for ever, to be killed.
const [databaseUrl = '', path = '', mappingName = '', batches = '2'] = process.argv.slice(2)
const db = createDb(databaseUrl, 1)
const mapping = await findRegisterMapping(db, mappingName)
let done = 0
await importRegister({
  databaseUrl,
  source: registerFile(path),
  mappingName,
  mapping,
  batchRows: 100,
  onProgress: async () => {
    done += 1
    if (done < Number(batches)) return
    process.send?.('half-way')
    await new Promise((resolve) => setTimeout(resolve, 60_000))
  },
})
