/**
 * Response of `GET /ready`: 200 when this process can take requests, 503 when not. The
 * route is public, so the body says nothing else; the log names the part that is not
 * ready.
 */
export type Readiness = { ready: boolean }
