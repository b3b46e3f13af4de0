import { ChangeBuffer } from "./change-buffer"
import type { ShopChange } from "./rules/merge-changes"

describe("a burst of changes", () => {
  beforeEach(() => jest.useFakeTimers())
  afterEach(() => jest.useRealTimers())

  const gather = () => {
    const told: ShopChange[] = []
    return { told, flush: async (change: ShopChange) => void told.push(change) }
  }

  it("is flushed once, as one change, when the window closes", () => {
    const { told, flush } = gather()
    const buffer = new ChangeBuffer(300)
    buffer.add({ product_ids: ["a"] }, flush)
    buffer.add({ product_ids: ["b"] }, flush)
    jest.advanceTimersByTime(299)
    expect(told).toEqual([])
    jest.advanceTimersByTime(1)
    expect(told).toEqual([{ product_ids: ["a", "b"] }])
  })

  it("is not delayed by a steady stream", () => {
    const { told, flush } = gather()
    const buffer = new ChangeBuffer(300)
    for (let n = 0; n < 10; n++) {
      buffer.add({ product_ids: [`p${n}`] }, flush)
      jest.advanceTimersByTime(100)
    }
    expect(told.length).toBeGreaterThanOrEqual(2)
  })

  it("starts again after each window", () => {
    const { told, flush } = gather()
    const buffer = new ChangeBuffer(300)
    buffer.add({ lists: true }, flush)
    jest.advanceTimersByTime(300)
    buffer.add({ product_ids: ["a"] }, flush)
    jest.advanceTimersByTime(300)
    expect(told).toEqual([{ lists: true }, { product_ids: ["a"] }])
  })
})
