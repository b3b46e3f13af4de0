/**
 * What `GET /ready` answers, with 200 when this process may be sent requests and with 503 when
 * not. It names the part that is not ready and holds no address, name or message of a fault.
 */
export type Readiness = {
  ready: boolean
  parts: {
    /** Milliseconds for `select 1`; null when it did not answer within a second. */
    database: { ready: boolean; milliseconds: number | null }
    /** Milliseconds for one look into Redis; absent in a shop that has none. */
    redis?: { ready: boolean; milliseconds: number | null }
    /** Connections to the database, and how many questions wait for one. */
    pool: { ready: boolean; used: number; free: number; waiting: number; max: number }
    /** Buyers who wait for their order to be made. */
    queue: { ready: boolean; running: number; waiting: number; max: number }
    /** Not ready from the moment it is told to stop; what it has begun, it ends. */
    process: { ready: boolean; running: number }
  }
}
