import { CATALOG, INVENTORY_ITEMS } from "../../../../content/catalog"
import { listSeedInventoryItems } from "./list-shelf-items"

const entriesOf = (...handles: string[]) =>
  CATALOG.filter(({ handle }) => handles.includes(handle))
const skusFor = (...handles: string[]) =>
  listSeedInventoryItems(entriesOf(...handles)).map(({ sku }) => sku)

describe("the inventory items of the products that a seed creates", () => {
  it("are all of them in an empty shop", () => {
    expect(listSeedInventoryItems(CATALOG)).toEqual(INVENTORY_ITEMS)
  })

  it("are none where every product exists, even if variants were added later", () => {
    expect(listSeedInventoryItems([])).toEqual([])
  })

  it.each([
    ["correction-cartridges", ["NDL-1RL020", "NDL-1RL025", "NDL-3RL025"]],
    ["spot-remover", ["REM-SPOT-V10", "REM-SPOT-V30"]],
    ["removal-aftercare-kit", ["AFT-FOAM-50", "AFT-BALM-15", "AFT-PADS-30", "CARD-AFTR"]],
  ])("are the parts of %s", (handle, skus) => {
    expect(skusFor(handle)).toEqual(skus)
  })
})
