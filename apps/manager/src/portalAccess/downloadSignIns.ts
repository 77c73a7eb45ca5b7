import { m } from '../paraglide/messages.js'
import { saveCsv } from '../saveCsv.ts'
import type { OpenedShop } from './useOpenPortal.ts'

/** Saves the list on this device; it is made here, because the server does not know the passwords any more. */
export function downloadSignIns(fileName: string, opened: readonly OpenedShop[]): void {
  const head = [m.portalAccess_shop(), m.portalAccess_userName(), m.portalAccess_password()]
  const rows = opened.map(({ name, userName, password, whyNot }) => [
    name,
    userName,
    password ?? whyNot ?? '',
  ])
  saveCsv(fileName, [head, ...rows])
}
