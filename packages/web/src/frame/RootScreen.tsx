import { Toasts } from '@kewo/ui'
import { Outlet } from '@tanstack/react-router'
import { m } from '../paraglide/messages.js'

export function RootScreen() {
  return (
    <>
      <Outlet />
      <Toasts label={m.frame_notices()} dismissLabel={m.frame_dismiss()} />
    </>
  )
}
