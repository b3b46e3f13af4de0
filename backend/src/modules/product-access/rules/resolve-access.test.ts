import { ACCESS_LEVELS, type AccessLevel, type AccessReason } from "../../../contracts"
import { type LevelGroup, resolveAccess, resolveLevel } from "./resolve-access"

const carrying = (level: unknown): LevelGroup => ({ metadata: { access_level: level } })

describe("the level of a customer", () => {
  it.each<[string, (LevelGroup | null)[] | null | undefined, AccessLevel]>([
    ["nobody", undefined, "T0"],
    ["no groups", [], "T0"],
    ["a group without metadata", [{ metadata: null }, {}, null], "T0"],
    ["one group", [carrying("T2")], "T2"],
    ["the highest of several", [carrying("T1"), carrying("T3"), carrying("T2")], "T3"],
    ["an unknown level beside a known one", [carrying("T9"), carrying("T1")], "T1"],
    ["a level in the wrong case", [carrying("t3")], "T0"],
    ["a level that is not text", [carrying(3), carrying(["T3"])], "T0"],
  ])("%s", (_name, groups, expected) => {
    expect(resolveLevel(groups)).toBe(expected)
  })
})

describe("access to a product", () => {
  type Row = [AccessLevel, "guest" | AccessLevel, boolean, AccessReason]
  const rows: Row[] = ACCESS_LEVELS.flatMap((required) =>
    (["guest", ...ACCESS_LEVELS] as const).map((who): Row => {
      if (required === "T0") return [required, who, true, "open"]
      if (who === "guest") return [required, who, false, "sign_in_required"]
      return who >= required
        ? [required, who, true, "level_met"]
        : [required, who, false, "level_too_low"]
    }),
  )

  it("covers every level and every caller", () => {
    expect(rows).toHaveLength(20)
  })

  it.each(rows)("for level %s, viewed by %s: %s, %s", (required, who, may, reason) => {
    const caller =
      who === "guest"
        ? { signed_in: false, level: "T0" as const }
        : { signed_in: true, level: who }
    expect(resolveAccess(required, caller)).toEqual({
      level: required,
      can_see_price: may,
      can_buy: may,
      reason,
    })
  })

  it("ignores a level without a session", () => {
    expect(resolveAccess("T1", { signed_in: false, level: "T3" }).can_see_price).toBe(
      false,
    )
  })
})
