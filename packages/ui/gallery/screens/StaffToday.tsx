import { IconBell, IconCheck, IconClock, IconFlag, IconLeaf, IconMapPin } from '@tabler/icons-react'
import {
  Button,
  Card,
  Chip,
  ChipRow,
  IconButton,
  List,
  ListRow,
  PageHeader,
  SearchInput,
  Section,
} from '../../src/index.ts'
import { Staff } from '../frames.tsx'
import { linkTo } from '../link.tsx'
import styles from './StaffToday.module.css'

const figures = [
  ['今日拜访', '2', '/ 9'],
  ['到期承诺', '3', ''],
  ['求助计时中', '6', ''],
  ['乡村店覆盖 / 城区店', '92%', '/ 94%'],
] as const

const place = (number: number, state?: 'done' | 'now') => (
  <span className={styles.place} data-state={state}>
    {state === 'done' ? <IconCheck size={17} aria-hidden="true" /> : number}
  </span>
)

export function StaffToday() {
  return (
    <Staff at="today">
      <PageHeader
        title="早上好，李敏"
        sub="11月23日 周一 · 今天 9 家，约 31 公里，18:00 前能回到市场部"
        right={
          <>
            <div style={{ flex: '1 1 220px', width: 340 }}>
              <SearchInput
                label="找店、品规、求助"
                placeholder="找店、品规、求助…"
                trailing={<kbd>⌘K</kbd>}
              />
            </div>
            <IconButton label="消息">
              <IconBell aria-hidden="true" />
            </IconButton>
          </>
        }
      />
      <div className={styles.columns}>
        <div className={styles.column}>
          <div className={styles.figures}>
            {figures.map(([label, figure, of]) => (
              <Card key={label}>
                <small>{label}</small>
                <div className={styles.figure}>
                  {figure} <small>{of}</small>
                </div>
              </Card>
            ))}
          </div>
          <Section
            flush
            title="今天的线路"
            note={
              <ChipRow>
                <Chip tone="gray" icon={<IconMapPin />}>
                  看地图
                </Chip>
                <Chip tone="gray">离线包已更新 7:42</Chip>
              </ChipRow>
            }
          >
            <List look="joined">
              <ListRow
                leading={place(1, 'done')}
                title="汉江小卖部"
                sub="09:12–09:38 · 记录质量 86 · 店主已会签"
                trailing={<Chip>已完成</Chip>}
              />
              <ListRow
                leading={place(2, 'done')}
                title="茅箭农贸 12 号"
                sub="09:55–10:20 · 承诺 1 项：周四补价签"
                trailing={<Chip>已完成</Chip>}
              />
              <ListRow
                tone="jade"
                leading={place(3, 'now')}
                title="王湾路口便利店"
                beside={<Chip tone="amber">上次承诺今天到期</Chip>}
                sub="2.1 公里 · 「春雪」还没讲过 · 冷柜旁陈列上次要整改 · 店主 58 岁，请慢慢说"
                trailing={<Button variant="primary">开始拜访</Button>}
              />
              <ListRow
                leading={place(4)}
                title="柳林村供销点"
                beside={
                  <>
                    <Chip tone="gray">乡村</Chip>
                    <Chip tone="red">逾期 6 天</Chip>
                  </>
                }
                sub="9.4 公里 · 信号弱，已备好离线资料 · 求助 1 条等您回复"
                trailing="约 11:30"
                renderLink={linkTo('shop')}
              />
              <ListRow
                leading={place(5)}
                title="医学院北门超市"
                sub="1.2 公里 · 断货 2 个品规 · 活动待审核照片 1 张"
                trailing="约 13:40"
                renderLink={linkTo('shop')}
              />
            </List>
          </Section>
        </div>
        <div className={styles.column}>
          <Section flush title="计时中的求助" note="全部 6">
            <List look="joined">
              <ListRow
                cut
                title="扫码枪连不上，收不了款"
                sub="柳林村供销点 · 设备 · 加急"
                trailing={
                  <Chip tone="red" icon={<IconClock />}>
                    12 分
                  </Chip>
                }
                renderLink={linkTo('a')}
                chevron={false}
              />
              <ListRow
                cut
                title="为什么这周少了 5 条？"
                sub="三堰烟酒店 · 货源"
                trailing={
                  <Chip tone="amber" icon={<IconClock />}>
                    1 时 40 分
                  </Chip>
                }
                renderLink={linkTo('b')}
                chevron={false}
              />
              <ListRow
                cut
                title="想换一个小点的陈列架"
                sub="火车站 7 号店 · 陈列"
                trailing={<Chip icon={<IconClock />}>周三</Chip>}
                renderLink={linkTo('c')}
                chevron={false}
              />
            </List>
          </Section>
          <Section flush title="答应过的事">
            <List look="joined">
              <ListRow leading={<IconFlag color="var(--amber)" />} title="带新价签给王湾路口店" sub="今天" />
              <ListRow leading={<IconFlag />} title="问清柳林村送货能否提前" sub="明天 · 已转送货员 陈师傅" />
            </List>
          </Section>
          <Card tone="jade">
            <h3>
              <IconLeaf size={20} color="var(--jade)" /> 同行的好做法
            </h3>
            <p style={{ marginTop: 6, fontSize: 'var(--fs-1)' }}>
              「我把冷柜旁的价签换成大字，三家店的老人都说看得清。」丹江 二片区，被 4 位同事采用。
            </p>
          </Card>
        </div>
      </div>
    </Staff>
  )
}
