import { readFile } from 'node:fs/promises'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'
import { MigrationAdapter } from './migrationAdapter.ts'

/** Prisma's own schema engine as WebAssembly over node-postgres: the command line's engine would be a download. */
export async function withSchemaEngine<Result>(
  url: string,
  work: (engine: bindings.SchemaEngine) => Promise<Result>,
): Promise<Result> {
  await load()
  const adapter = new MigrationAdapter(url)
  const bound = bindMigrationAwareSqlAdapterFactory(adapter)
  const engine = await bindings.SchemaEngine.new({ datamodels: undefined }, () => undefined, bound)
  try {
    return await work(engine)
  } finally {
    engine.free()
    await adapter.close()
  }
}

/** Node has it; its types come only with the browser's library, which a server does not load. */
declare const WebAssembly: {
  instantiate: (
    code: Uint8Array,
    imports: Record<string, object>,
  ) => Promise<{ instance: { exports: Exports } }>
}
type Exports = Record<string, unknown>

let loading: Promise<void> | undefined
const load = (): Promise<void> => (loading ??= instantiate())

async function instantiate(): Promise<void> {
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: breakDown } })
  const code = import.meta.resolve('@prisma/schema-engine-wasm/schema_engine_bg').replace(/\.js$/, '.wasm')
  const bytes = await readFile(new URL(code))
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': { ...bindings } })
  bindings.__wbg_set_wasm(instance.exports)
  const { __wbindgen_start: start } = instance.exports
  if (typeof start === 'function') start()
}

/** The engine calls this before it stops for good; without the words only "unreachable" would be heard. */
function breakDown(message: string): never {
  throw new Error(`Prisma's schema engine broke down: ${message}`)
}
