import { IconCamera, IconCheck } from '@tabler/icons-react'
import { BottomBar, Button, Card, Chip, List, ListRow, PageHeader, StepsProgress } from '../../src/index.ts'
import { Portal } from '../frames.tsx'
import { linkTo } from '../link.tsx'
import { shelfPicture } from '../pictures.ts'

export function PortalGuidance() {
  const header = (
    <>
      <PageHeader
        quiet
        renderBack={linkTo('guidance')}
        backLabel="返回陈列指导"
        overline="陈列指导 · 李敏 · 11月20日"
        title="小店收银台怎样摆，顾客一眼看见"
        right="2 / 3"
      />
      <div style={{ padding: '0 18px' }}>
        <StepsProgress current={2} total={3} label="第 2 步，共 3 步" />
      </div>
    </>
  )
  return (
    <Portal focus header={header}>
      <div style={{ padding: 18, display: 'grid', gap: 14 }}>
        <h1>新品放在视线高度，左手边第一格</h1>
        <img
          src={shelfPicture}
          alt="货架：新品在左手第一格"
          style={{ borderRadius: 'var(--r-l)', width: '100%' }}
        />
        <div style={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 12 }}>
          <Card>
            <Chip icon={<IconCheck aria-hidden="true" />}>要做</Chip>
            <p style={{ marginTop: 8 }}>价签正对顾客，一品一签</p>
          </Card>
          <Card>
            <Chip tone="red">不要</Chip>
            <p style={{ marginTop: 8 }}>别让零食架挡住第一排</p>
          </Card>
        </div>
        <List>
          <ListRow
            leading={<IconCamera aria-hidden="true" color="var(--jade)" />}
            title="拍一张自己的，和图对照"
            sub="李敏会告诉您还差哪里"
            renderLink={linkTo('photo')}
          />
        </List>
      </div>
      <BottomBar>
        <Button size="large">没看懂</Button>
        <Button size="large" variant="primary">
          下一步
        </Button>
      </BottomBar>
    </Portal>
  )
}
