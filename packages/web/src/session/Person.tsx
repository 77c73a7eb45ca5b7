import { createContext, type ReactNode, use } from 'react'

const Person = createContext<string | null>(null)

/** Says whose drafts and uploads these are: nothing that one person typed shows to another on the same device. */
export function PersonProvider({ id, children }: { id: string; children: ReactNode }) {
  return <Person value={id}>{children}</Person>
}

export function usePersonId(): string {
  const id = use(Person)
  if (id === null) throw new Error('Drafts and uploads belong to someone: PersonProvider is missing')
  return id
}
