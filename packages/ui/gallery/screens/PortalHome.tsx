import {
  IconBell,
  IconBook2,
  IconBuildingStore,
  IconCalendar,
  IconStar,
  IconTruck,
} from '@tabler/icons-react'
import {
  Avatar,
  Button,
  ButtonRow,
  Card,
  Chip,
  IconButton,
  List,
  ListRow,
  Money,
  Pack,
  PageHeader,
  Section,
} from '../../src/index.ts'
import { Portal } from '../frames.tsx'
import { linkTo } from '../link.tsx'
import { packPicture } from '../pictures.ts'

const people = [
  ['李敏', '客户经理'],
  ['周洁', '电话访销'],
  ['陈师傅', '送货'],
  ['吴刚', '稽查'],
] as const

export function PortalHome() {
  const header = (
    <PageHeader
      quiet
      leading={<Avatar icon={<IconBuildingStore />} shape="square" />}
      title="王湾路口便利店"
      sub="14 档 · 城网 · 居民区 · 11月23日 周一"
      right={
        <IconButton label="消息">
          <IconBell aria-hidden="true" />
        </IconButton>
      }
    />
  )
  return (
    <Portal header={header}>
      <Section title="答应您的" note="3 项，全部按时">
        <Card tone="promise">
          <div style={{ display: 'flex', gap: 14, alignItems: 'center' }}>
            <IconCalendar aria-hidden="true" style={{ flex: 'none' }} />
            <div>
              <h1>明天上午，李敏来走访</h1>
              <small>会带来新的价签，并看看冷柜旁的陈列</small>
            </div>
          </div>
          <ButtonRow style={{ marginTop: 14 }}>
            <Button>换个时间</Button>
            <Button variant="primary">好的，等她来</Button>
          </ButtonRow>
        </Card>
        <div style={{ height: 10 }} />
        <List>
          <ListRow
            leading={<IconTruck aria-hidden="true" />}
            title={<span style={{ fontWeight: 400 }}>补送两条断货的「清泉 细支」</span>}
            sub="送货员 陈师傅 · 周四 17:00 前"
            trailing={<Chip>进行中</Chip>}
          />
        </List>
      </Section>
      <Section title="现在可以做" note="按截止时间">
        <List>
          <ListRow
            leading={<Pack picture={packPicture} />}
            chips={
              <>
                <Chip tone="amber">还剩 2 天</Chip>品牌活动
              </>
            }
            title="云岭·春雪 上柜陈列"
            sub={
              <>
                每条多赚 <Money cents={1200} tone="gain" />
                ，陈列合格再得 <Money cents={6000} short />
              </>
            }
            renderLink={linkTo('campaign')}
          />
          <ListRow
            leading={<Pack icon={<IconBook2 />} />}
            chips={
              <>
                <Chip tone="gray">本周三前</Chip>陈列指导 · 3 步
              </>
            }
            title="小店收银台怎样摆，顾客一眼看见"
            sub="读完答一题，约 2 分钟"
            renderLink={linkTo('guidance')}
          />
          <ListRow
            leading={<Pack icon={<IconStar />} tone="amber" />}
            chips="评价 · 没有人会知道是您写的"
            title="上周五的送货怎么样？"
            renderLink={linkTo('rating')}
          />
        </List>
      </Section>
      <Section title="我的服务团队" note="一般 2 小时内回复">
        <Card>
          <div
            style={{
              display: 'grid',
              gridTemplateColumns: 'repeat(auto-fit, minmax(4.4em, 1fr))',
              gap: 8,
              textAlign: 'center',
            }}
          >
            {people.map(([name, role]) => (
              <div key={name} style={{ display: 'grid', justifyItems: 'center', gap: 2 }}>
                <Avatar name={name} size="large" />
                <span>{name}</span>
                <span style={{ fontSize: 'var(--fs-0)', color: 'var(--ink-3)' }}>{role}</span>
              </div>
            ))}
          </div>
        </Card>
      </Section>
    </Portal>
  )
}
