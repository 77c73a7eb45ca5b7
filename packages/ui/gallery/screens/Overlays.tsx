import { useEffect, useState } from 'react'
import { Button, ConfirmDialog, Dialog, showToast, TextArea, Toasts } from '../../src/index.ts'

const wanted = new URLSearchParams(location.search).get('open')

export function Overlays() {
  const [open, setOpen] = useState(wanted)
  useEffect(() => {
    showToast({ words: '已发给李敏，今天 11:00 前回复您' })
    showToast({ words: '已删除一张照片', tone: 'gray', action: { label: '撤销', onPress: () => undefined } })
    showToast({ words: '没有发出去，还在这部手机上', tone: 'red' })
  }, [])
  const close = () => setOpen(null)
  return (
    <main style={{ padding: 24, display: 'flex', gap: 12 }}>
      <Button onClick={() => setOpen('dialog')}>窗口</Button>
      <Button onClick={() => setOpen('confirm')}>确认</Button>
      <Dialog
        open={open === 'dialog'}
        onClose={close}
        title="不参加，说说原因"
        closeLabel="关上"
        footer={
          <>
            <Button onClick={close}>再想想</Button>
            <Button variant="primary" onClick={close}>
              告诉李敏
            </Button>
          </>
        }
      >
        <TextArea label="您的原因" rows={3} hint="不参加不影响任何评价与货源" />
      </Dialog>
      <ConfirmDialog
        open={open === 'confirm'}
        onClose={close}
        closeLabel="关上"
        title="要取消这次活动吗？"
        consequence="已参加的 86 家店会收到通知，已得的奖励照发；取消后不能恢复。"
        confirmLabel="取消活动"
        cancelLabel="不取消"
        danger
        onConfirm={close}
        problem="没有成功：信号断了，请再试一次"
      />
      <Toasts label="提示" dismissLabel="知道了" />
    </main>
  )
}
