/** More than both apps have; whoever makes up names fills no memory. */
export const mostOperationNames = 500

/** The series that an operation is counted in: by its name; what has none, and names past the most, are one. */
export function operationNames(): (name: string | null | undefined) => string {
  const names = new Set<string>()
  return (name) => {
    if (!name || (!names.has(name) && names.size >= mostOperationNames)) return 'other'
    names.add(name)
    return name
  }
}
