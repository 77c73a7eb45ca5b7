/** Settings for a small machine that also runs the server; a bigger one deserves a PostgreSQL of its own. */
export function settings({ port, durable }: { port: number; durable: boolean }): string[] {
  const values: Record<string, string> = {
    port: String(port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '100',
    shared_buffers: '128MB',
    effective_cache_size: '1GB',
    work_mem: '8MB',
    maintenance_work_mem: '64MB',
    max_wal_size: '512MB',
    random_page_cost: '1.1',
    // Compiling a query costs more than every query of ours that it could speed up.
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_min_duration_statement: '2000',
    log_line_prefix: '%m [%p] ',
    log_checkpoints: 'off',
    // A throw-away database may lose everything when the machine stops, and is much faster for it.
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  }
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}
