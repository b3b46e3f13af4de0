import type { ShopSettingGap } from "../../../contracts"

/**
 * The sentence that refuses the start of a public shop whose operator's data has gaps;
 * none when it has no gaps. It names each setting and the remedy.
 */
export function listSettingRefusals(gaps: readonly ShopSettingGap[]): string[] {
  const name = (reason: ShopSettingGap["reason"]) =>
    gaps.filter((gap) => gap.reason === reason).map(({ field }) => field)
  const [missing, demo] = [name("missing"), name("demo")]
  const parts = [
    ...(missing.length > 0 ? [`${missing.join(", ")} not filled in`] : []),
    ...(demo.length > 0 ? [`${demo.join(", ")} still as in the demo shop`] : []),
  ]
  if (parts.length === 0) return []
  return [
    `The shop does not say who runs it: ${parts.join("; ")}. Start the shop without BACKEND_URL and STOREFRONT_URL, so that only this machine reaches it, and fill in Settings, Shop details in the dashboard.`,
  ]
}
