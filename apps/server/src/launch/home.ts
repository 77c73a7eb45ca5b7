import { mkdirSync } from 'node:fs'
import { cannotWrite } from '@kewo/db/embedded'

export function makeHome(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    throw cannotWrite('The data folder (KEWO_HOME)', folder, error)
  }
}
