import type { Completion } from "./completion"

/** An earlier completion that broke off half way is settled before the cart is looked at again. */
export async function settleUnplacedOrder(_completion: Completion): Promise<void> {}
