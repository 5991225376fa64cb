/** The channels between the main process and a window. */
export const channels = {
  /** Page to main: a page is there and wants a port to the core. */
  connect: 'copro:connect',
  /** Page to main: something that only a desktop has. */
  call: 'copro:call',
  /** Page to main: files were dropped. */
  drop: 'copro:drop',
  /** Main to page: the port. */
  port: 'copro:port',
  /** Main to page: news, as text. */
  news: 'copro:news',
} as const;
