import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../../../', import.meta.url))

/** What a start leaves for the next one. */
export const kept = join(root, 'node_modules', '.kewo')
