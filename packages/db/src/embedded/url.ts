export function urlOf(at: { port: number; password: string; database: string }): string {
  return `postgres://kewo:${at.password}@127.0.0.1:${at.port}/${at.database}`
}
