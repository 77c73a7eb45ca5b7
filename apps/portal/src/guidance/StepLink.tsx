import { Link } from '@tanstack/react-router'
import { paths } from '../paths.ts'

type LinkParts = Omit<Parameters<typeof Link>[0], 'to' | 'params' | 'search'>

/** To a card of a guidance, counted from 1. */
export function StepLink({ id, step, ...parts }: LinkParts & { id: string; step: number }) {
  return <Link to={paths.guidance} params={{ guidanceId: id }} search={stepSearch(step)} {...parts} />
}

export const stepSearch = (step: number) => ({ step: step > 1 ? step : undefined })
