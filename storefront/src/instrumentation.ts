/** Next calls this once, before the server accepts its first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return
  if (process.env.NODE_ENV !== "production") return
  const { hardenResponses, guardLogs } = await import("@/lib/guard-output")
  guardLogs()
  hardenResponses()
  const { serveReadyPages } = await import("@/lib/ready-pages")
  serveReadyPages()
}
