import { m } from '../paraglide/messages.js'
import { signInsCsv } from './signInsCsv.ts'
import type { OpenedShop } from './useOpenPortal.ts'

/** Saves the list on this device; it is made here, because the server does not know the passwords any more. */
export function downloadSignIns(fileName: string, opened: readonly OpenedShop[]): void {
  const head = [m.portalAccess_shop(), m.portalAccess_userName(), m.portalAccess_password()]
  const rows = opened.map(({ name, userName, password, whyNot }) => [
    name,
    userName,
    password ?? whyNot ?? '',
  ])
  const url = URL.createObjectURL(new Blob([signInsCsv([head, ...rows])], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = url
  link.download = `${fileName}.csv`
  link.click()
  URL.revokeObjectURL(url)
}
