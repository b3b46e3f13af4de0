import { listNetworks } from "./networks"
import { OpenRequests } from "./open-requests"

const HERE = listNetworks("198.51.100.4")
const household = (n: number) => listNetworks(`2001:db8:1:${n.toString(16)}::1`)

test("S10: a network may have a maximum of open requests; another may begin when one ends", () => {
  const requests = new OpenRequests(3)
  const ends = [1, 2, 3].map(() => requests.begin(HERE))
  expect(ends).not.toContain(null)
  expect(requests.begin(HERE)).toBeNull()
  expect(requests.begin(HERE)).toBeNull()
  ends[0]?.()
  expect(requests.begin(HERE)).not.toBeNull()
  expect(requests.begin(HERE)).toBeNull()
})

test("S10: a network with too many open requests does not block others", () => {
  const requests = new OpenRequests(1)
  expect(requests.begin(HERE)).not.toBeNull()
  expect(requests.begin(HERE)).toBeNull()
  expect(requests.begin(listNetworks("198.51.100.5"))).not.toBeNull()
})

test("S10: the households of one /56 may have four times as many open, not two hundred times", () => {
  const requests = new OpenRequests(3)
  const ends = Array.from({ length: 200 }, (_, n) => requests.begin(household(n)))
  expect(ends.filter(Boolean)).toHaveLength(12)
})
