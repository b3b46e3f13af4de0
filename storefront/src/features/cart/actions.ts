"use server"

/**
 * Puts one variant into the bag of this browser and shows the bag. Works as a plain form
 * post, without JavaScript. Fields: `variant_id`, `quantity`, `country`.
 */
export async function addToBag(_fields: FormData): Promise<void> {
  throw new Error("The bag is not open yet.")
}
