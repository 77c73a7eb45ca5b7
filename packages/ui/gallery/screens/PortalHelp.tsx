import {
  IconBook2,
  IconBulb,
  IconDots,
  IconLayoutGrid,
  IconPackage,
  IconSettings,
  IconTag,
  IconTruck,
  IconUserExclamation,
} from '@tabler/icons-react'
import { useState } from 'react'
import {
  BottomBar,
  Button,
  List,
  ListRow,
  PageHeader,
  PhotoPicker,
  RadioCards,
  Segmented,
  Switch,
  TextArea,
} from '../../src/index.ts'
import { Portal } from '../frames.tsx'
import { linkTo } from '../link.tsx'
import { scannerPicture } from '../pictures.ts'

const categories = [
  { value: 'DISPLAY', label: '陈列', icon: <IconLayoutGrid /> },
  { value: 'SUPPLY', label: '货源', icon: <IconPackage /> },
  { value: 'DELIVERY', label: '送货', icon: <IconTruck /> },
  { value: 'EQUIPMENT', label: '设备', icon: <IconSettings /> },
  { value: 'PRICE_TAG', label: '价签', icon: <IconTag /> },
  { value: 'IDEA', label: '建议', icon: <IconBulb /> },
  { value: 'COMPLAINT', label: '投诉人员', icon: <IconUserExclamation /> },
  { value: 'OTHER', label: '其他', icon: <IconDots /> },
]

export function PortalHelp() {
  const [category, setCategory] = useState<string | null>('EQUIPMENT')
  const [urgency, setUrgency] = useState<'NORMAL' | 'URGENT'>('URGENT')
  const [words, setWords] = useState('早上开门扫码枪就不亮，顾客扫码付不了，走了好几个')
  return (
    <Portal
      focus
      header={<PageHeader renderBack={linkTo('home')} backLabel="返回首页" title="求助" right="已自动保存" />}
    >
      <div style={{ padding: '4px 18px 18px', display: 'grid', gap: 18 }}>
        <RadioCards
          legend="什么事？"
          legendHidden
          choices={categories}
          value={category}
          onChange={setCategory}
        />
        <TextArea
          label="说说怎么回事"
          rows={3}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
        <PhotoPicker
          photos={[{ id: '1', preview: scannerPicture, state: 'uploaded' }]}
          onAdd={() => undefined}
          onRemove={() => undefined}
          onRetry={() => undefined}
          most={6}
          words={{
            add: '加照片',
            retry: '再传一次',
            photo: (number) => `第 ${number} 张照片`,
            remove: (number) => `删除第 ${number} 张照片`,
            uploading: '正在上传',
            tooMany: (most, left) => `最多 ${most} 张，后面的 ${left} 张没有放进来。`,
            noPicture: (name) => `“${name}”不是照片，没有放进来。`,
          }}
        />
        <Segmented
          legend="急不急？"
          legendHidden
          choices={[
            { value: 'NORMAL', label: '不急' },
            { value: 'URGENT', label: '很急，做不了生意', tone: 'amber' },
          ]}
          value={urgency}
          onChange={setUrgency}
          hint={
            <>
              <b style={{ color: 'var(--jade)' }}>今天 11:00 前</b>一定有人回复您（设备 · 加急）
            </>
          }
        />
        <List>
          <ListRow
            leading={<IconBook2 aria-hidden="true" color="var(--jade)" />}
            chips="也许这就能解决"
            title="扫码枪不亮，先查这三处"
            renderLink={linkTo('guidance')}
          />
        </List>
        <Switch label="不让稽查员看到" />
      </div>
      <BottomBar>
        <Button size="large" variant="primary">
          发给李敏
        </Button>
      </BottomBar>
    </Portal>
  )
}
