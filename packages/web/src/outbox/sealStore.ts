import { Dexie, type Table } from 'dexie'
import { readPrefix } from '../connection/readName.ts'

/** With what this device seals a file: the sign-in that it has, and a key that no script can read out. */
export type Seal = { sessionId: string; key: CryptoKey }

export type SealStore = ReturnType<typeof openSealStore>

/** By its name it is wiped with all else that the server has told: the key goes with the session, what waits stays. */
export function openSealStore(personId: string) {
  const dexie = new Dexie(`${readPrefix}${personId}-seal`)
  dexie.version(1).stores({ seals: '' })
  const seals: Table<Seal, 'seal'> = dexie.table('seals')
  return {
    read: async (): Promise<Seal | null> => (await seals.get('seal')) ?? null,
    write: async (seal: Seal): Promise<void> => void (await seals.put(seal, 'seal')),
  }
}
