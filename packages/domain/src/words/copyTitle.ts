const mark = '（副本）'

/** The title of a copy: the same with a mark behind it, by which one tells the two apart, if it still fits into `longest` characters. */
export function copyTitle(title: string, longest: number): string {
  const marked = `${title}${mark}`
  return [...marked].length <= longest ? marked : title
}
