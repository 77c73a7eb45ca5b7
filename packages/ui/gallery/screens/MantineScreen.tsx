import {
  Alert,
  Badge,
  Button,
  Checkbox,
  Group,
  Input,
  Menu,
  Modal,
  MultiSelect,
  Notification,
  NumberInput,
  Pagination,
  Radio,
  SegmentedControl,
  Select,
  SimpleGrid,
  Stack,
  Stepper,
  Switch,
  Tabs,
  Textarea,
  TextInput,
  Tooltip,
} from '@mantine/core'
import { PageHeader, Button as OwnButton } from '../../src/index.ts'
import { MantineLook } from '../../src/mantine/index.ts'
import { Staff } from '../frames.tsx'

const open = new URLSearchParams(location.search).get('open')

/** Mantine's own components, to see that the same hand has drawn them. */
export function MantineScreen() {
  return (
    <MantineLook>
      <Staff at="campaigns">
        <PageHeader
          overline="品牌活动 / 草稿"
          title="云岭·春雪 上柜陈列"
          right={
            <>
              <OwnButton>以某家店的眼光看</OwnButton>
              <OwnButton variant="primary">排期发布</OwnButton>
            </>
          }
        />
        <Stack p="lg" gap="lg">
          <Group>
            <Button>开始</Button>
            <Button variant="default">移交</Button>
            <Button variant="light">轻</Button>
            <Button variant="subtle">更轻</Button>
            <Button color="red" variant="outline">
              取消活动
            </Button>
            <Button loading>发送</Button>
            <Button disabled>不能按</Button>
            <Badge>进行中</Badge>
            <Badge color="amber">还剩 2 天</Badge>
            <Badge color="red">逾期</Badge>
            <Badge color="gray">草稿</Badge>
            <Tooltip label="看地图" opened={open === 'menu'}>
              <span>提示</span>
            </Tooltip>
          </Group>
          <SimpleGrid cols={{ base: 1, sm: 3 }}>
            <TextInput
              label="标题（中文）"
              description="店里看到的第一行"
              defaultValue="云岭·春雪 上柜陈列"
            />
            <Select
              label="业态"
              data={['便利店', '超市', '食杂店']}
              defaultValue="便利店"
              dropdownOpened={open === 'menu'}
            />
            <MultiSelect label="区域" data={['城区', '丹江']} defaultValue={['城区', '丹江']} />
            <NumberInput label="档位" defaultValue={14} error="要在 1 到 30 之间" />
            <Textarea label="要做什么" defaultValue="收银台左手第一格" />
            <Input.Wrapper label="市场类型">
              <div>
                <SegmentedControl data={['城网', '农网', '全部']} />
              </div>
            </Input.Wrapper>
          </SimpleGrid>
          <Group>
            <Checkbox defaultChecked label="已看过" />
            <Radio defaultChecked label="城网" />
            <Switch defaultChecked label="关怀版" />
            <Pagination total={8} defaultValue={2} />
            <Menu opened={open === 'menu'} width={180}>
              <Menu.Target>
                <Button variant="default">更多</Button>
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Item>复制</Menu.Item>
                <Menu.Item color="red">取消活动</Menu.Item>
              </Menu.Dropdown>
            </Menu>
          </Group>
          <Tabs defaultValue="a">
            <Tabs.List>
              <Tabs.Tab value="a">资料</Tabs.Tab>
              <Tabs.Tab value="b">拜访</Tabs.Tab>
            </Tabs.List>
          </Tabs>
          <Stepper active={1}>
            <Stepper.Step label="选文件" />
            <Stepper.Step label="对列" />
            <Stepper.Step label="导入" />
          </Stepper>
          <Alert title="乡村店只占 22%" color="amber">
            全体是 26%。是有意的吗？
          </Alert>
          <Notification title="已发布">1,284 家店会看到</Notification>
        </Stack>
        <Modal
          opened={open === 'modal'}
          onClose={() => undefined}
          title="要取消这次活动吗？"
          closeButtonProps={{ 'aria-label': '关上' }}
        >
          已参加的 86 家店会收到通知。
          <Group justify="flex-end" mt="lg">
            <Button variant="default">不取消</Button>
            <Button color="red">取消活动</Button>
          </Group>
        </Modal>
      </Staff>
    </MantineLook>
  )
}
