import { Section, Table } from '@kewo/ui'
import { m } from '../paraglide/messages.js'
import styles from './OpenPortal.module.css'
import type { OpenedShop } from './useOpenPortal.ts'

export function SignInTable({ opened }: { opened: readonly OpenedShop[] }) {
  return (
    <Section flush title={m.portalAccess_list()} note={`${location.origin}/`}>
      <Table label={`${m.portalAccess_list()} · ${m.portalAccess_shop()}`}>
        <thead>
          <tr>
            <th scope="col">{m.portalAccess_shop()}</th>
            <th scope="col">{m.portalAccess_userName()}</th>
            <th scope="col">{m.portalAccess_password()}</th>
          </tr>
        </thead>
        <tbody>
          {opened.map(({ id, name, userName, password, whyNot }) => (
            <tr key={id}>
              <td>{name}</td>
              <td>{userName}</td>
              <td className={password ? styles.password : undefined}>{password ?? whyNot}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Section>
  )
}
