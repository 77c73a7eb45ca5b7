import {
  IconBook2,
  IconBuildingStore,
  IconCalendar,
  IconChartBar,
  IconGift,
  IconHome,
  IconLayoutGrid,
  IconMessage,
  IconStar,
  IconUser,
  IconUsers,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { PortalFrame, type PortalFrameProps, StaffFrame, StaffPerson } from '../src/index.ts'
import { renderLink } from './link.tsx'

const portalItems = [
  { key: 'home', label: '首页', icon: <IconHome />, current: true },
  { key: 'brands', label: '品牌', icon: <IconLayoutGrid />, current: false },
  {
    key: 'help',
    label: '求助',
    icon: <IconMessage />,
    current: false,
    raised: true,
    count: 1,
    countLabel: '1 条新回复',
  },
  { key: 'guidance', label: '指导', icon: <IconBook2 />, current: false, count: 2, countLabel: '2 篇未读' },
  { key: 'me', label: '我的', icon: <IconUser />, current: false },
]

export function Portal({
  focus,
  ...rest
}: Partial<PortalFrameProps> & { focus?: boolean; children: ReactNode }) {
  return (
    <PortalFrame
      words={{ skip: '跳到正文', navigation: '主导航' }}
      items={focus ? undefined : portalItems}
      renderLink={renderLink}
      {...rest}
    />
  )
}

const staffItems = [
  { key: 'today', label: '今日', icon: <IconHome /> },
  { key: 'shops', label: '零售户', icon: <IconBuildingStore />, count: 231 },
  { key: 'visits', label: '拜访', icon: <IconCalendar /> },
  {
    key: 'requests',
    label: '求助',
    icon: <IconMessage />,
    count: 6,
    countTone: 'amber' as const,
    countLabel: '6 条在计时',
  },
  { key: 'guidance', label: '陈列指导', icon: <IconBook2 /> },
  { key: 'campaigns', label: '品牌活动', icon: <IconGift /> },
  { key: 'ratings', label: '评价', icon: <IconStar /> },
  { key: 'team', label: '团队', icon: <IconUsers /> },
  { key: 'insights', label: '洞察', icon: <IconChartBar /> },
]

export function Staff({ at, strip, children }: { at: string; strip?: ReactNode; children: ReactNode }) {
  return (
    <StaffFrame
      words={{ skip: '跳到正文', navigation: '主导航', more: '更多', close: '关上' }}
      logo="客我 Kewo"
      items={staffItems.map((item) => ({ ...item, current: item.key === at }))}
      renderLink={renderLink}
      strip={strip}
      person={<StaffPerson name="李敏" sub="张湾 · 三片区" />}
    >
      {children}
    </StaffFrame>
  )
}
