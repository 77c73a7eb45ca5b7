import { IconBook2, IconHome, IconMessage2, IconPackages, IconUser } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'

export type Place = {
  path: string
  label: () => string
  icon: ReactNode
  raised?: boolean
  needsLicence?: boolean
  /** Left out of the bar in elder mode, where Home leads to it. */
  notElder?: boolean
}

/** The five ways at the thumb. One shows as soon as its page exists. */
export const places: readonly Place[] = [
  { path: paths.home, label: m.frame_home, icon: <IconHome /> },
  { path: paths.brands, label: m.frame_brands, icon: <IconPackages />, needsLicence: true, notElder: true },
  { path: paths.helpRequests, label: m.frame_help, icon: <IconMessage2 />, raised: true },
  { path: paths.guidances, label: m.frame_guidance, icon: <IconBook2 />, needsLicence: true, notElder: true },
  { path: paths.me, label: m.frame_me, icon: <IconUser /> },
]
