/** 09:05: minutes since midnight as a clock shows them, in both languages. */
export function minuteOfDay(minutes: number): string {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`
}
