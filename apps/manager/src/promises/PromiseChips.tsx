import { countWords } from '@kewo/domain'
import { promiseShow, promiseShows } from '@kewo/web/promises'
import { ChipRow, chipButtonClass } from '@kewo/ui'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { firstPage } from '../list/listSearch.ts'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import type { PromisesSearch } from './promisesSearch.ts'

type Figures = Record<(typeof promiseShow)[keyof typeof promiseShow]['figure'], number>
type Props = { search: PromisesSearch; figures: Figures | undefined }

/** Whose promises, and which of them with how many there are: each a link, so that the address says what is shown. */
export function PromiseChips({ search, figures }: Props) {
  const { show = 'open', whose, staff, retailer } = search
  const mine = !whose && !staff && !retailer
  return (
    <>
      <ChipRow>
        <Chosen search={{ show: search.show }} chosen={mine}>
          {m.promises_mine()}
        </Chosen>
        <Chosen search={{ show: search.show, whose: 'all' }} chosen={!mine && !staff && !retailer}>
          {m.promises_everybody()}
        </Chosen>
        {staff && (
          <Chosen search={search} chosen>
            {m.promises_onePerson()}
          </Chosen>
        )}
        {retailer && (
          <Chosen search={search} chosen>
            {m.promises_oneShop()}
          </Chosen>
        )}
      </ChipRow>
      <ChipRow>
        {promiseShows.map((each) => (
          <Chosen key={each} search={{ ...search, ...firstPage, show: each }} chosen={each === show}>
            {promiseShow[each].label()} {figures && countWords(figures[promiseShow[each].figure])}
          </Chosen>
        ))}
      </ChipRow>
    </>
  )
}

function Chosen(props: { search: PromisesSearch; chosen: boolean; children: ReactNode }) {
  return (
    <Link
      to={paths.promises}
      activeOptions={{ exact: true }}
      activeProps={{}}
      search={props.search}
      className={chipButtonClass()}
      aria-current={props.chosen ? 'true' : undefined}
    >
      {props.children}
    </Link>
  )
}
