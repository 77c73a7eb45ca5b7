import { Section } from '@kewo/ui'
import type { Column } from '../list/column.ts'
import { ListTable } from '../list/ListTable.tsx'
import { m } from '../paraglide/messages.js'
import styles from './OpenPortal.module.css'
import type { OpenedShop } from './useOpenPortal.ts'

export function SignInTable({ opened }: { opened: readonly OpenedShop[] }) {
  return (
    <Section flush title={m.portalAccess_list()} note={`${location.origin}/`}>
      <ListTable
        id="signIns"
        label={`${m.portalAccess_list()} · ${m.portalAccess_shop()}`}
        columns={columns()}
        rows={opened}
        file={false}
      />
    </Section>
  )
}

const columns = (): Column<OpenedShop>[] => [
  { id: 'shop', label: m.portalAccess_shop(), value: ({ name }) => name, cell: ({ name }) => name },
  { id: 'userName', label: m.portalAccess_userName(), cell: ({ userName }) => userName },
  {
    id: 'password',
    label: m.portalAccess_password(),
    text: ({ password, whyNot }) => password ?? whyNot,
    cell: ({ password, whyNot }) => (password ? <span className={styles.password}>{password}</span> : whyNot),
  },
]
