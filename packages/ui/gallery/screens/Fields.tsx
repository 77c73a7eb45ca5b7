import { useState } from 'react'
import {
  Checkbox,
  PasswordInput,
  PhotoPicker,
  RadioCards,
  SearchInput,
  Segmented,
  Select,
  Switch,
  TextArea,
  TextInput,
} from '../../src/index.ts'
import { packPicture, scannerPicture, shelfPicture } from '../pictures.ts'

export function Fields() {
  const [size, setSize] = useState<'normal' | 'large' | 'largest'>('normal')
  const [reason, setReason] = useState<string | null>(null)
  return (
    <main style={{ padding: 24, display: 'grid', gap: 18, maxWidth: 560 }}>
      <TextInput
        label="许可证号"
        hint="零售许可证右上角的 12 位数字"
        inputMode="numeric"
        placeholder="420300…"
      />
      <PasswordInput label="密码" words={{ show: '显示密码', hide: '隐藏密码' }} defaultValue="一二三" />
      <TextInput
        label="建议零售价"
        mark="必填"
        trailing="元"
        defaultValue="238"
        error="比批发价还低，请核对一下"
      />
      <TextInput label="店名" defaultValue="王湾路口便利店" readOnly hint="改店名请联系客户经理" />
      <SearchInput label="搜索" placeholder="找品牌、品规" />
      <Select
        label="业态"
        placeholder="请选择"
        options={[
          { value: '1', label: '便利店' },
          { value: '2', label: '食杂店' },
        ]}
      />
      <TextArea label="说说原因" mark="可不填" rows={2} placeholder="您的话只有李敏看得到" />
      <Checkbox label="我看过了，没有意见" defaultChecked />
      <Checkbox label="可以让稽查看到" hint="不勾选，稽查就看不到这条求助" />
      <Switch label="关怀版" hint="字更大，按钮更大" defaultChecked />
      <Switch label="深色" />
      <Segmented
        legend="字号"
        choices={[
          { value: 'normal', label: '标准' },
          { value: 'large', label: '大' },
          { value: 'largest', label: '最大' },
        ]}
        value={size}
        onChange={setSize}
      />
      <RadioCards
        legend="为什么不参加？"
        choices={[
          { value: 'PLACE', label: '没地方摆', hint: '柜台太小，或位置已经有别的' },
          { value: 'SALES', label: '不好卖', hint: '附近的客人不要这个' },
        ]}
        value={reason}
        onChange={setReason}
        error={reason ? undefined : '请选一个'}
      />
      <PhotoPicker
        photos={[
          { id: '1', preview: scannerPicture, state: 'uploaded' },
          { id: '2', preview: shelfPicture, state: 'uploading', progress: 0.4 },
          { id: '3', preview: packPicture, state: 'waiting' },
          { id: '4', preview: shelfPicture, state: 'failed', problem: '信号断了，照片还在这部手机上' },
        ]}
        onAdd={() => undefined}
        onRemove={() => undefined}
        onRetry={() => undefined}
        most={6}
        words={{
          add: '从相册选',
          camera: '拍照',
          retry: '再传一次',
          photo: (number) => `第 ${number} 张照片`,
          remove: (number) => `删除第 ${number} 张照片`,
          uploading: '正在上传',
          tooMany: (most, left) => `最多 ${most} 张，后面的 ${left} 张没有放进来。`,
          noPicture: (name) => `“${name}”不是照片，没有放进来。`,
        }}
      />
    </main>
  )
}
