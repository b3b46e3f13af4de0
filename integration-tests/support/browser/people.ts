import { randomBytes } from "node:crypto"

export type Address = {
  country: "us" | "de"
  firstName: string
  lastName: string
  street: string
  city: string
  state?: string
  postalCode: string
}

/** Somebody in Austin; Texas has sales tax. */
export const TEXAN: Address = {
  country: "us",
  firstName: "Dana",
  lastName: "Reyes",
  street: "1100 Congress Avenue",
  city: "Austin",
  state: "Texas",
  postalCode: "78701",
}

/** Somebody in Berlin; prices there hold VAT. */
export const BERLINER: Address = {
  country: "de",
  firstName: "Jürgen",
  lastName: "Weiß",
  street: "Invalidenstraße 116",
  city: "Berlin",
  postalCode: "10115",
}

/** A new e-mail address, so that test files and runs do not disturb each other. */
export function newEmail(who: string): string {
  return `${who}.${randomBytes(5).toString("hex")}@example.com`
}

/** Long enough for the shop, and no demo password. */
export const NEW_PASSWORD = "four plain words here"
