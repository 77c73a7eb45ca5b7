import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { cannotWrite } from '@kewo/db/embedded'
import { createPictureStore, type PictureStore } from '@kewo/db/picture'

export function makeHome(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    throw cannotWrite('The data folder (KEWO_HOME)', folder, error)
  }
}

/** Where pictures lie in it. */
export const picturesFolder = (home: string): string => join(home, 'pictures')

export const picturesIn = (home: string): PictureStore => createPictureStore(picturesFolder(home))
