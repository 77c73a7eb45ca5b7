import {
  IconBook2,
  IconBuildingStore,
  IconCalendarEvent,
  IconCalendarTime,
  IconClockHour4,
  IconFileImport,
  IconGift,
  IconHome,
  IconMap2,
  IconMessage2,
  IconNotes,
  IconPackages,
  IconRepeat,
  IconShieldCheck,
  IconStar,
  IconUsers,
} from '@tabler/icons-react'
import type { StaffRole } from '@kewo/domain'
import type { ReactNode } from 'react'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'

export type Place = {
  path: string
  label: () => string
  icon: ReactNode
  group: keyof typeof groups
  roles?: readonly StaffRole[]
}

/** Under which names the places stand for whoever has many of them. */
export const groups = {
  service: { label: m.frame_service },
  brands: { label: m.frame_brandsGroup },
  team: { label: m.frame_team },
  settings: { label: m.frame_settings, folded: true },
} satisfies Record<string, { label: () => string; folded?: boolean }>

const everyDay = ['MANAGER', 'SUPERVISOR', 'ADMIN'] as const
const office = ['ADMIN'] as const

/** The rail, in the order of use. A place shows to its roles as soon as its page exists. */
export const places: readonly Place[] = [
  {
    path: paths.today,
    group: 'service',
    label: m.frame_today,
    icon: <IconHome />,
    roles: ['MANAGER', 'SUPERVISOR'],
  },
  { path: paths.retailers, group: 'service', label: m.frame_retailers, icon: <IconBuildingStore /> },
  {
    path: paths.visits,
    group: 'service',
    label: m.frame_visits,
    icon: <IconCalendarEvent />,
    roles: everyDay,
  },
  { path: paths.helpRequests, group: 'service', label: m.frame_requests, icon: <IconMessage2 /> },
  { path: paths.guidances, group: 'brands', label: m.frame_guidance, icon: <IconBook2 />, roles: everyDay },
  { path: paths.campaigns, group: 'brands', label: m.frame_campaigns, icon: <IconGift />, roles: everyDay },
  { path: paths.brands, group: 'brands', label: m.frame_brands, icon: <IconPackages />, roles: everyDay },
  { path: paths.ratings, group: 'service', label: m.frame_ratings, icon: <IconStar /> },
  {
    path: paths.records,
    group: 'service',
    label: m.frame_records,
    icon: <IconNotes />,
    roles: ['SUPERVISOR', 'ADMIN'],
  },
  {
    path: paths.people,
    group: 'team',
    label: m.frame_people,
    icon: <IconUsers />,
    roles: ['ADMIN', 'SUPERVISOR'],
  },
  {
    path: paths.territories,
    group: 'team',
    label: m.frame_territories,
    icon: <IconMap2 />,
    roles: ['ADMIN', 'SUPERVISOR'],
  },
  { path: paths.cadences, group: 'settings', label: m.frame_cadences, icon: <IconRepeat />, roles: office },
  {
    path: paths.serviceLevels,
    group: 'settings',
    label: m.frame_serviceLevels,
    icon: <IconClockHour4 />,
    roles: office,
  },
  {
    path: paths.workingCalendar,
    group: 'settings',
    label: m.frame_workingCalendar,
    icon: <IconCalendarTime />,
    roles: office,
  },
  { path: paths.imports, group: 'settings', label: m.frame_imports, icon: <IconFileImport />, roles: office },
  { path: paths.audit, group: 'settings', label: m.frame_audit, icon: <IconShieldCheck />, roles: office },
]
