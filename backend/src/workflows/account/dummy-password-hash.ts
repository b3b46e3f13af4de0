import { randomBytes, scrypt } from "node:crypto"
import { promisify } from "node:util"

const derive = promisify<string, Buffer, number, object, Buffer>(scrypt)
/** The scrypt parameters of Medusa's e-mail provider, by default. */
const COST = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 }
const salt = randomBytes(32)

/**
 * Does the work of a password check without a result, so that an address without an
 * account takes as long as one with it.
 */
export async function hashDummyPassword(password: string): Promise<void> {
  await derive(password, salt, 64, COST)
}
