/**
 * What `GET /ready` responds with: 200 when this process may be sent requests, 503 when not.
 * Strangers read it, so it says nothing else; which part is not ready is written to the log.
 */
export type Readiness = { ready: boolean }
