import { useState } from 'react'
import {
  BottomBar,
  Button,
  Card,
  Chip,
  Message,
  OfflineStrip,
  PageHeader,
  PhotoStrip,
  StarsInput,
  Stars,
  Thread,
  ThreadEvent,
  Timeline,
} from '../../src/index.ts'
import { Portal } from '../frames.tsx'
import { linkTo } from '../link.tsx'
import { scannerPicture, shelfPicture } from '../pictures.ts'

const photoWords = {
  close: '关上',
  previous: '上一张',
  next: '下一张',
  place: (number: number, total: number) => `${number} / ${total}`,
}

export function PortalRequest() {
  const [stars, setStars] = useState<number | null>(4)
  return (
    <Portal
      focus
      strip={<OfflineStrip>没有信号，写的都先存在这部手机上</OfflineStrip>}
      header={
        <PageHeader
          renderBack={linkTo('requests')}
          backLabel="返回我的求助"
          overline="设备 · 加急 · 8:51 提出"
          title="扫码枪连不上，收不了款"
          right={<Chip tone="amber">今天 11:00 前回复</Chip>}
        />
      }
    >
      <div style={{ padding: 18, display: 'grid', gap: 18 }}>
        <Card>
          <Timeline
            label="进展"
            events={[
              { key: '1', title: '您提出', note: '8:51', state: 'done' },
              { key: '2', title: '李敏回复了您', note: '10:46，答应今天 11:30 带备用扫码枪', state: 'now' },
              { key: '3', title: '解决', note: '今天 17:00 前', state: 'next' },
            ]}
          />
        </Card>
        <Thread label="往来">
          <Message
            mine
            below={
              <PhotoStrip
                photos={[
                  {
                    id: '1',
                    thumbnail: scannerPicture,
                    source: scannerPicture,
                    description: '扫码枪，灯不亮',
                  },
                  { id: '2', thumbnail: shelfPicture, source: shelfPicture, description: '收银台' },
                ]}
                words={photoWords}
              />
            }
          >
            早上开门就这样，灯不亮，顾客扫码付不了，走了好几个。
          </Message>
          <ThreadEvent>按「设备 · 加急」两小时内由人回复</ThreadEvent>
          <Message
            by={
              <>
                <b>李敏</b> 客户经理 · 10:46
              </>
            }
          >
            王姐，先按住侧面的键 5 秒看灯亮不亮。我 11 点半正好到您店里，带一把备用的。
          </Message>
          <Message mine state="在这部手机上，等信号">
            好，亮了一下又灭了。
          </Message>
        </Thread>
        <Card>
          <StarsInput
            legend="李敏这次帮得怎么样？"
            words={['很不满意', '不满意', '一般', '满意', '很满意']}
            value={stars}
            onChange={setStars}
            hint="没有人会知道是您写的"
          />
        </Card>
        <Stars value={4.6} label="4.6 星">
          <b>4.6</b> 共 23 家评价
        </Stars>
      </div>
      <BottomBar note="发送后李敏马上看到">
        <Button size="large" variant="primary">
          再说一句
        </Button>
      </BottomBar>
    </Portal>
  )
}
