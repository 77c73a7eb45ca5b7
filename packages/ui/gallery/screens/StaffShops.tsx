import { useState } from 'react'
import {
  Chip,
  ChipButton,
  ChipRow,
  LinkTabs,
  PageHeader,
  rowLinkClass,
  SearchInput,
  type SortDirection,
  SortHeader,
  Table,
  Tabs,
} from '../../src/index.ts'
import { Staff } from '../frames.tsx'
import { renderLink } from '../link.tsx'

const shops = [
  ['王湾路口便利店', '城网', 14, '11月9日 周一', '应拜访'],
  ['柳林村供销点', '农网', 9, '11月4日 周三', '逾期 6 天'],
  ['医学院北门超市', '城网', 22, '11月16日 周一', ''],
  ['汉江小卖部', '城网', 11, '今天', ''],
] as const

export function StaffShops() {
  const [sorted, setSorted] = useState<SortDirection>('descending')
  const [tab, setTab] = useState<'facts' | 'visits'>('facts')
  return (
    <Staff at="shops">
      <PageHeader overline="张湾 · 三片区" title="零售户" right="231 家" />
      <LinkTabs
        label="看法"
        tabs={[
          { key: 'list', label: '列表', current: true },
          { key: 'map', label: '地图', current: false },
          { key: 'mine', label: '只看我的', current: false, count: 231 },
        ]}
        renderLink={renderLink}
      />
      <div style={{ padding: '16px var(--gutter)', display: 'grid', gap: 14 }}>
        <ChipRow>
          <div style={{ flex: '1 1 260px', maxWidth: 420 }}>
            <SearchInput label="搜索零售户" placeholder="店名、许可证号、电话" trailing={<kbd>/</kbd>} />
          </div>
          <ChipButton pressed>农网</ChipButton>
          <ChipButton pressed={false}>应拜访</ChipButton>
          <ChipButton pressed={false}>有求助</ChipButton>
        </ChipRow>
        <Table label="零售户">
          <thead>
            <tr>
              <SortHeader sorted={null} onSort={() => undefined}>
                店名
              </SortHeader>
              <th scope="col">市场类型</th>
              <SortHeader
                number
                sorted={sorted}
                onSort={() => setSorted(sorted === 'ascending' ? 'descending' : 'ascending')}
              >
                档位
              </SortHeader>
              <SortHeader sorted={null} onSort={() => undefined}>
                上次拜访
              </SortHeader>
              <th scope="col">状态</th>
            </tr>
          </thead>
          <tbody>
            {shops.map(([name, market, grade, visited, state]) => (
              <tr key={name}>
                <th scope="row">
                  <a className={rowLinkClass} href="#shop">
                    {name}
                  </a>
                </th>
                <td>{market}</td>
                <td data-number="">{grade}</td>
                <td>{visited}</td>
                <td>{state && <Chip tone={state.startsWith('逾期') ? 'red' : 'amber'}>{state}</Chip>}</td>
              </tr>
            ))}
          </tbody>
        </Table>
        <Tabs
          label="一家店"
          tabs={[
            { key: 'facts', label: '资料' },
            { key: 'visits', label: '拜访', count: 24 },
          ]}
          current={tab}
          onChange={setTab}
        >
          <p style={{ padding: 14 }}>{tab === 'facts' ? '资料' : '拜访'}</p>
        </Tabs>
      </div>
    </Staff>
  )
}
