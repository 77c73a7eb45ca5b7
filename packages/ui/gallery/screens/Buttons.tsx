import { IconPhone, IconPlus, IconTrash } from '@tabler/icons-react'
import {
  Avatar,
  Button,
  type ButtonLook,
  Card,
  Chip,
  ChipButton,
  ChipRow,
  IconButton,
  Money,
  Stars,
} from '../../src/index.ts'
import { packPicture } from '../pictures.ts'

const variants: NonNullable<ButtonLook['variant']>[] = ['primary', 'secondary', 'quiet', 'danger']

export function Buttons() {
  return (
    <main style={{ padding: 24, display: 'grid', gap: 20, maxWidth: 860 }}>
      {variants.map((variant) => (
        <ChipRow key={variant}>
          <Button variant={variant} size="small">
            小一点
          </Button>
          <Button variant={variant}>开始拜访</Button>
          <Button variant={variant} icon={<IconPhone aria-hidden="true" />}>
            打电话
          </Button>
          <Button variant={variant} size="large">
            发给李敏
          </Button>
          <Button variant={variant} busy>
            正在发送
          </Button>
          <IconButton variant={variant} label="添加">
            <IconPlus aria-hidden="true" />
          </IconButton>
        </ChipRow>
      ))}
      <ChipRow>
        <Button variant="primary" disabledReason="离店门 600 米，走近一点再开始">
          开始拜访
        </Button>
        <Button disabled>不能按</Button>
        <Button variant="danger" icon={<IconTrash aria-hidden="true" />}>
          删除这一项
        </Button>
      </ChipRow>
      <Button variant="primary" size="large" wide>
        登录
      </Button>
      <ChipRow>
        {(['jade', 'amber', 'red', 'gray', 'sky'] as const).map((tone) => (
          <Chip key={tone} tone={tone}>
            {tone} 还剩 2 天
          </Chip>
        ))}
      </ChipRow>
      <ChipRow>
        <ChipButton pressed count={6}>
          我的席位
        </ChipButton>
        <ChipButton pressed={false} count={14}>
          我的辖区
        </ChipButton>
      </ChipRow>
      <ChipRow>
        <Avatar name="李敏" size="large" />
        <Avatar name="周洁" />
        <Avatar name="li" size="small" tone="gray" />
        <Avatar name="店" shape="square" />
        <Avatar picture={packPicture} shape="square" size="large" />
        <Money cents={128400} /> <Money cents={1200} tone="gain" sign /> <Money cents={-6000} tone="loss" />
        <Stars value={3.4} label="3.4 星">
          3.4
        </Stars>
      </ChipRow>
      {(['plain', 'jade', 'amber', 'red', 'promise'] as const).map((tone) => (
        <Card key={tone} tone={tone}>
          {tone}：每条多赚 <Money cents={1200} tone={tone === 'red' ? 'loss' : 'plain'} />
          <br />
          <small>陈列合格再得 ¥60 / 月</small>
        </Card>
      ))}
    </main>
  )
}
