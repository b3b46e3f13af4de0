import { isCreatorRemoved, type Maker } from "./is-maker-gone"

test.each<[string, Maker["user"], boolean]>([
  ["user_1", { is_deleted: false }, false],
  ["user_1", { is_deleted: true }, true],
  ["user_1", null, true],
  ["own-id", { is_deleted: true }, true],
  ["", null, false],
  ["seed", null, false],
])("S3: a key made by %j (%j) is closed: %s", (id, user, expected) => {
  expect(isCreatorRemoved({ id, user })).toBe(expected)
})
