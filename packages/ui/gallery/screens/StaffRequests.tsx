import { IconSearch } from '@tabler/icons-react'
import {
  Avatar,
  Button,
  Card,
  Chip,
  ChipButton,
  ClockBar,
  DescriptionList,
  List,
  ListRow,
  Message,
  PageHeader,
  PhotoStrip,
  Section,
  TextArea,
  TextInput,
  Thread,
  ThreadEvent,
} from '../../src/index.ts'
import { Staff } from '../frames.tsx'
import { linkTo } from '../link.tsx'
import { scannerPicture } from '../pictures.ts'
import styles from './StaffRequests.module.css'

const words = {
  close: '关上',
  previous: '上一张',
  next: '下一张',
  place: (n: number, of: number) => `${n} / ${of}`,
}

export function StaffRequests() {
  return (
    <Staff at="requests">
      <PageHeader
        title="求助"
        right={
          <>
            <ChipButton pressed count={6}>
              我的席位
            </ChipButton>
            <ChipButton pressed={false} count={14}>
              我的辖区
            </ChipButton>
            <ChipButton pressed={false} count={3}>
              等店主
            </ChipButton>
            <TextInput label="搜索求助" labelHidden placeholder="搜索求助" leading={<IconSearch />} />
          </>
        }
      />
      <div className={styles.panes}>
        <div className={styles.list}>
          <List look="plain">
            <ListRow
              current
              cut
              title="扫码枪连不上，收不了款"
              sub="柳林村供销点 · 设备 · 加急"
              note="“早上开门就这样，顾客都走了…”"
              trailing={<Chip tone="red">12 分</Chip>}
              renderLink={linkTo('1')}
              chevron={false}
            />
            <ListRow
              cut
              title="为什么这周少了 5 条？"
              sub="三堰烟酒店 · 货源"
              note="“上周说好按 14 档给的”"
              trailing={<Chip tone="amber">1 时 40 分</Chip>}
              renderLink={linkTo('2')}
              chevron={false}
            />
            <ListRow
              cut
              title="想换一个小点的陈列架"
              sub="火车站 7 号店 · 陈列"
              note="“收银台只有 60 公分宽”"
              trailing={<Chip>周三 15:00</Chip>}
              renderLink={linkTo('3')}
              chevron={false}
            />
            <ListRow
              cut
              title="价签掉了两张"
              sub="汉江小卖部 · 价签"
              note="您：今天给您带过去，10 点在店里吗？"
              trailing={<Chip tone="gray">等店主</Chip>}
              renderLink={linkTo('4')}
              chevron={false}
            />
          </List>
        </div>
        <div className={styles.thread}>
          <div style={{ display: 'flex', gap: 12, alignItems: 'center', flexWrap: 'wrap' }}>
            <div style={{ flex: '1 1 14em' }}>
              <h2>扫码枪连不上，收不了款</h2>
              <small>
                柳林村供销点 · 8:51 提出 · 请在 <b style={{ color: 'var(--red)' }}>11:00</b> 前回复
              </small>
            </div>
            <Button>移交</Button>
            <Button variant="primary">解决</Button>
          </div>
          <Thread label="往来">
            <ThreadEvent>8:51 店主提出，按「设备 · 加急」两小时内由人回复</ThreadEvent>
            <Message
              below={
                <PhotoStrip
                  photos={[
                    {
                      id: '1',
                      thumbnail: scannerPicture,
                      source: scannerPicture,
                      description: '扫码枪，灯不亮',
                    },
                  ]}
                  words={words}
                />
              }
            >
              早上开门就这样，灯不亮，顾客扫码付不了，走了好几个。
            </Message>
            <Message
              internal
              by={
                <>
                  <b>吴刚</b> 内部备注
                </>
              }
            >
              备用枪在市场部二楼柜子里。
            </Message>
            <Message mine>
              王姐，先按住侧面的键 5 秒看灯亮不亮。我 11 点半正好到您店里，带一把备用的。
            </Message>
            <ThreadEvent>10:46 李敏回复 · 记下承诺：今天 11:30 带备用扫码枪</ThreadEvent>
          </Thread>
          <Card style={{ marginTop: 'auto' }}>
            <TextArea
              label="回复店主"
              labelHidden
              rows={2}
              placeholder="写给王姐…　输入 / 用常用语，@ 提到同事"
            />
            <div
              style={{
                display: 'flex',
                justifyContent: 'space-between',
                alignItems: 'center',
                marginTop: 10,
              }}
            >
              <small>发送后，首次回复计时停止</small>
              <Button variant="primary">发送</Button>
            </div>
          </Card>
        </div>
        <div className={styles.info}>
          <ClockBar label="首次回复" words="剩 12 分" state="warned" elapsed={0.9} />
          <ClockBar label="解决" words="今天 17:00" state="running" elapsed={0.3} />
          <ClockBar label="上一次" words="超时 2 时" state="breached" elapsed={1} />
          <DescriptionList
            items={[
              { key: '1', term: '席位', value: '客户经理 · 李敏' },
              { key: '2', term: '类别', value: '设备 · 加急' },
              { key: '3', term: '店', value: '9 档 · 农网 · 村庄' },
              { key: '4', term: '上次拜访', value: '19 天前（应 14 天）' },
            ]}
          />
          <Section flush title="服务团队">
            <div style={{ display: 'flex', gap: 12, alignItems: 'center' }}>
              <Avatar name="陈师傅" size="small" />
              <div>
                陈师傅
                <div>
                  <small>送货 · 今天经过这里 13:20</small>
                </div>
              </div>
            </div>
          </Section>
        </div>
      </div>
    </Staff>
  )
}
