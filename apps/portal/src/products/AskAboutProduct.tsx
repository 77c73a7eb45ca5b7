import { buttonClass } from '@kewo/ui'
import { Link } from '@tanstack/react-router'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'

/** What we do not know yet, somebody can be asked about. */
export const AskAboutProduct = () => (
  <Link to={paths.newHelpRequest} search={{ category: 'SUPPLY' }} className={buttonClass()}>
    {m.products_ask()}
  </Link>
)
