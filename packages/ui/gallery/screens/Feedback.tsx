import { IconMessage } from '@tabler/icons-react'
import { Button, EmptyState, ErrorState, OfflineStrip, Progress, SkeletonRows } from '../../src/index.ts'

export function Feedback() {
  return (
    <main style={{ display: 'grid', gap: 18, maxWidth: 620 }}>
      <OfflineStrip>没有信号，写的都先存在这部手机上</OfflineStrip>
      <OfflineStrip tone="jade">有信号了，正在送出 2 条</OfflineStrip>
      <OfflineStrip tone="red" action={<Button size="small">去看看</Button>}>
        1 条没有被收下，请您看一下
      </OfflineStrip>
      <div style={{ padding: 18, display: 'grid', gap: 14 }}>
        <SkeletonRows label="正在打开…" count={2} />
        <Progress value={0.42} label="导入" valueText="12,041 / 28,715 行" />
        <Progress value={null} label="正在准备" />
        <Progress value={0.9} tone="amber" label="时限" />
      </div>
      <EmptyState
        icon={<IconMessage />}
        title="还没有求助"
        action={<Button variant="primary">我要求助</Button>}
      >
        遇到难处随时说，一般 2 小时内有人回复您。
      </EmptyState>
      <ErrorState
        title="没有打开"
        reference="报障编号 7F3A-21"
        action={
          <>
            <Button>回首页</Button>
            <Button variant="primary">再试一次</Button>
          </>
        }
      >
        可能是信号不好。再试一次；还不行就打电话给李敏，报上下面的编号。
      </ErrorState>
    </main>
  )
}
