import {
  IconAlertTriangle,
  IconDeviceMobileUp,
  IconBook2,
  IconBuildingStore,
  IconCalendarEvent,
  IconCalendarTime,
  IconClockHour4,
  IconCoin,
  IconFileImport,
  IconFileUpload,
  IconFlag,
  IconGift,
  IconHome,
  IconLeaf,
  IconMap2,
  IconMessage2,
  IconNotes,
  IconPackages,
  IconRepeat,
  IconShieldCheck,
  IconSitemap,
  IconStar,
  IconTruckDelivery,
  IconUsers,
} from '@tabler/icons-react'
import type { StaffAct } from '@kewo/domain'
import type { ReactNode } from 'react'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'

export type Place = {
  path: string
  label: () => string
  icon: ReactNode
  group: keyof typeof groups
  /** To whom it shows; left out for all staff. */
  may?: StaffAct
}

/** Under which names the places stand for whoever has many of them. */
export const groups = {
  service: { label: m.frame_service },
  brands: { label: m.frame_brandsGroup },
  team: { label: m.frame_team },
  settings: { label: m.frame_settings, folded: true },
} satisfies Record<string, { label: () => string; folded?: boolean }>

/** The rail, in the order of use. A place shows to those it is for as soon as its page exists. */
export const places: readonly Place[] = [
  {
    path: paths.today,
    group: 'service',
    label: m.frame_today,
    icon: <IconHome />,
    may: 'makeVisits',
  },
  { path: paths.retailers, group: 'service', label: m.frame_retailers, icon: <IconBuildingStore /> },
  {
    path: paths.visits,
    group: 'service',
    label: m.frame_visits,
    icon: <IconCalendarEvent />,
    may: 'followVisits',
  },
  { path: paths.helpRequests, group: 'service', label: m.frame_requests, icon: <IconMessage2 /> },
  {
    path: paths.guidances,
    group: 'brands',
    label: m.frame_guidance,
    icon: <IconBook2 />,
    may: 'followBrands',
  },
  {
    path: paths.campaigns,
    group: 'brands',
    label: m.frame_campaigns,
    icon: <IconGift />,
    may: 'followBrands',
  },
  {
    path: paths.supplyPolicies,
    group: 'brands',
    label: m.frame_supplyPolicies,
    icon: <IconTruckDelivery />,
    may: 'followBrands',
  },
  {
    path: paths.brandFairness,
    group: 'brands',
    label: m.frame_brandFairness,
    icon: <IconLeaf />,
    may: 'followTelling',
  },
  { path: paths.brands, group: 'brands', label: m.frame_brands, icon: <IconPackages />, may: 'followBrands' },
  { path: paths.promises, group: 'service', label: m.frame_promises, icon: <IconFlag /> },
  { path: paths.ratings, group: 'service', label: m.frame_ratings, icon: <IconStar /> },
  {
    path: paths.traces,
    group: 'service',
    label: m.frame_traces,
    icon: <IconNotes />,
    may: 'judgeRecords',
  },
  {
    path: paths.people,
    group: 'team',
    label: m.frame_people,
    icon: <IconUsers />,
    may: 'seePeople',
  },
  {
    path: paths.territories,
    group: 'team',
    label: m.frame_territories,
    icon: <IconMap2 />,
    may: 'arrangeTerritories',
  },
  {
    path: paths.organisation,
    group: 'settings',
    label: m.frame_organisation,
    icon: <IconSitemap />,
    may: 'keepOrganisation',
  },
  {
    path: paths.cadences,
    group: 'settings',
    label: m.frame_cadences,
    icon: <IconRepeat />,
    may: 'setCadences',
  },
  {
    path: paths.serviceLevels,
    group: 'settings',
    label: m.frame_serviceLevels,
    icon: <IconClockHour4 />,
    may: 'setServiceLevels',
  },
  {
    path: paths.workingCalendar,
    group: 'settings',
    label: m.frame_workingCalendar,
    icon: <IconCalendarTime />,
    may: 'setWorkingCalendar',
  },
  {
    path: paths.rewardApproval,
    group: 'settings',
    label: m.frame_rewardApproval,
    icon: <IconCoin />,
    may: 'setApprovalSum',
  },
  {
    path: paths.registerImports,
    group: 'settings',
    label: m.frame_register,
    icon: <IconFileImport />,
    may: 'importRegisters',
  },
  {
    path: paths.failedWork,
    group: 'settings',
    label: m.frame_failedWork,
    icon: <IconAlertTriangle />,
    may: 'settleFailedWork',
  },
  {
    path: paths.lateOutboxes,
    group: 'settings',
    label: m.frame_lateOutboxes,
    icon: <IconDeviceMobileUp />,
    may: 'followOutboxes',
  },
  {
    path: paths.outboxFiles,
    group: 'settings',
    label: m.frame_outboxFiles,
    icon: <IconFileUpload />,
    may: 'takeInOutboxFiles',
  },
  {
    path: paths.audit,
    group: 'settings',
    label: m.frame_audit,
    icon: <IconShieldCheck />,
    may: 'readAuditLog',
  },
]
