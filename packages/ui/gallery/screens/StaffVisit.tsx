import { IconFlag } from '@tabler/icons-react'
import { useState } from 'react'
import {
  BottomBar,
  Button,
  Card,
  Chip,
  LinkTabs,
  List,
  ListRow,
  OfflineStrip,
  PageHeader,
  Progress,
  type Signature,
  SignaturePad,
  SignatureView,
  TextArea,
} from '../../src/index.ts'
import { linkTo, renderLink } from '../link.tsx'

const drawn: Signature = {
  kind: 'drawn',
  path: 'M120 120Q160 20 175 110Q190 150 230 70Q260 30 262 120Q290 150 330 60L420 40',
}

export function StaffVisit() {
  const [signature, setSignature] = useState<Signature | null>(drawn)
  return (
    <div style={{ display: 'flex', flexDirection: 'column', minHeight: '100dvh' }}>
      <OfflineStrip>没有信号，都先存在这部手机上，回到有网处自动送出</OfflineStrip>
      <header style={{ background: 'var(--sheet)' }}>
        <PageHeader
          renderBack={linkTo('today')}
          backLabel="返回今日"
          title="柳林村供销点"
          sub="11:32 到店 · 离店门 40 米 · 第 4 / 9 家"
          right={<Chip>进行中</Chip>}
        />
        <LinkTabs
          label="拜访的步骤"
          tabs={[
            { key: '1', label: '任务 5/5', current: false },
            { key: '2', label: '发现 1', current: false },
            { key: '3', label: '记录', current: true },
            { key: '4', label: '承诺 1', current: false },
            { key: '5', label: '签名', current: false },
          ]}
          renderLink={renderLink}
        />
      </header>
      <main style={{ padding: 18, display: 'grid', gap: 14 }}>
        <Card>
          <TextArea
            label="评述：看到了什么"
            rows={3}
            defaultValue="冷柜右侧「清泉 细支」断货 3 天，价签仍是 9 月旧价；店主说夏天过后晚上客人少，想早点打烊。"
          />
        </Card>
        <Card tone="jade">
          <b>这份记录 78 分</b>
          <div style={{ margin: '8px 0' }}>
            <Progress value={0.78} label="记录质量" valueText="78 分" onJade />
          </div>
          <small>上次答应的「周四补价签」还没写结果（可加 10 分）</small>
        </Card>
        <List>
          <ListRow
            leading={<IconFlag color="var(--amber)" />}
            title="承诺：问清送货能否提前"
            sub="明天 18:00 前 · 交给送货 陈师傅 · 店主看得到"
          />
        </List>
        <Card>
          <SignaturePad
            value={signature}
            onChange={setSignature}
            words={{
              label: '店主签名',
              prompt: '请在这里签名',
              clear: '重签',
              typedName: '不方便手写？输入姓名也一样',
            }}
          />
        </Card>
        {signature && <SignatureView signature={signature} label="店主的签名" />}
      </main>
      <BottomBar>
        <Button size="large">稍后</Button>
        <Button size="large" variant="primary">
          完成拜访
        </Button>
      </BottomBar>
    </div>
  )
}
